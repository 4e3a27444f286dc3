import type { ComponentProps, KeyboardEvent } from 'react';
import { isComposing } from './composing';

/** Enter in a field sends a form, but never the Enter that ends the composing of Chinese. */
function keepWhileComposing(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key === 'Enter' && isComposing(event.nativeEvent)) event.preventDefault();
}

/** A form that leaves validation to us and is safe for input methods. */
export function Form({ onKeyDown, ...props }: ComponentProps<'form'>) {
  return (
    <form
      noValidate
      onKeyDown={(event) => {
        keepWhileComposing(event);
        onKeyDown?.(event);
      }}
      {...props}
    />
  );
}
