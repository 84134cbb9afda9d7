import { memo } from 'react';
import { PEN_WIDTH, type Stroke } from '../../core/digit';
import { inkPath } from './inkPath';

/** One stroke of ink. Finished strokes keep their identity, so only the one under the pen is drawn again. */
export const InkStroke = memo(function InkStroke({ stroke }: { stroke: Stroke }) {
  return (
    <path
      d={inkPath(stroke)}
      fill="none"
      stroke="currentColor"
      strokeWidth={PEN_WIDTH}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  );
});
