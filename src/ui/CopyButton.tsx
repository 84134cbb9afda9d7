import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from './copyText';
import { WordButton } from './WordButton';

export interface CopyButtonProps {
  readonly text: string;
  readonly disabled: boolean;
}

/** Copies a text, and says so for a moment in its own place. */
export function CopyButton({ text, disabled }: CopyButtonProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <WordButton
      icon={copied ? 'check' : 'copy'}
      label={copied ? t('log.copied') : t('log.copy')}
      disabled={disabled}
      onClick={() => void copyText(text).then(setCopied)}
    />
  );
}
