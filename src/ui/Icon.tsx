import { type IconName, type IconPath, iconPaths } from './iconPaths';

export interface IconProps {
  readonly name: IconName;
  /** 18–20 in text, 34 in the play disc. */
  readonly size?: number;
  readonly className?: string;
}

/** A sign of our own set in the colour of the text around it. Decoration only: the word or label is the button's. */
export function Icon({ name, size = 20, className }: IconProps) {
  const { stroke, fill }: IconPath = iconPaths[name];
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" className={className}>
      {fill && <path d={fill} fill="currentColor" />}
      {stroke && (
        <path d={stroke} stroke="currentColor" strokeWidth={1.6} strokeLinecap="round" strokeLinejoin="round" />
      )}
    </svg>
  );
}
