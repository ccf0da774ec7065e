import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';

export const PANE_WIDTH = { least: 320, usual: 350, most: 600 } as const;
const KEY_STEP = 10;

const within = (width: number): number => Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width)));

interface PaneWidth {
  readonly width: number;
  readonly dragging: boolean;
  /** For the divider at the pane's left. */
  readonly divider: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onDoubleClick: () => void;
  };
}

/** The pane's width in pixels, changed by dragging its divider or with the arrow keys on it. */
export function usePaneWidth(): PaneWidth {
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
  const [dragging, setDragging] = useState(false);
  const grip = useRef<{ readonly x: number; readonly width: number } | undefined>(undefined);
  const stop = (): void => {
    grip.current = undefined;
    setDragging(false);
  };
  return {
    width,
    dragging,
    divider: {
      onPointerDown: (event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { x: event.clientX, width };
        setDragging(true);
      },
      onPointerMove: (event) => {
        if (grip.current) setWidth(within(grip.current.width + grip.current.x - event.clientX));
      },
      onPointerUp: stop,
      onPointerCancel: stop,
      onKeyDown: (event) => {
        const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
        if (step !== undefined) setWidth((now) => within(now + step));
      },
      onDoubleClick: () => setWidth(PANE_WIDTH.usual),
    },
  };
}
