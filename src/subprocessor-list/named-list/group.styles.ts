import {css} from 'lit';

/**
 * How high a group out of sight is taken to be: as high as it was when it was seen last, if it showed as many rows then, or else
 * by their number, `GROUP` at most. The number is no custom property, because everything in the group would inherit it, and be styled anew.
 */
export const groupStyles = css`
  .many {
    --_row: 4.5em;
  }

  .many > .known {
    --_auto: auto;
  }

  .many > [data-rows='1'] {
    contain-intrinsic-block-size: var(--_auto,) calc(1 * var(--_row));
  }

  .many > [data-rows='2'] {
    contain-intrinsic-block-size: var(--_auto,) calc(2 * var(--_row));
  }

  .many > [data-rows='3'] {
    contain-intrinsic-block-size: var(--_auto,) calc(3 * var(--_row));
  }

  .many > [data-rows='4'] {
    contain-intrinsic-block-size: var(--_auto,) calc(4 * var(--_row));
  }

  .many > [data-rows='5'] {
    contain-intrinsic-block-size: var(--_auto,) calc(5 * var(--_row));
  }

  .many > [data-rows='6'] {
    contain-intrinsic-block-size: var(--_auto,) calc(6 * var(--_row));
  }

  .many > [data-rows='7'] {
    contain-intrinsic-block-size: var(--_auto,) calc(7 * var(--_row));
  }

  .many > [data-rows='8'] {
    contain-intrinsic-block-size: var(--_auto,) calc(8 * var(--_row));
  }

  .many > [data-rows='9'] {
    contain-intrinsic-block-size: var(--_auto,) calc(9 * var(--_row));
  }

  .many > [data-rows='10'] {
    contain-intrinsic-block-size: var(--_auto,) calc(10 * var(--_row));
  }

  .many > [data-rows='11'] {
    contain-intrinsic-block-size: var(--_auto,) calc(11 * var(--_row));
  }

  .many > [data-rows='12'] {
    contain-intrinsic-block-size: var(--_auto,) calc(12 * var(--_row));
  }

  .many > [data-rows='13'] {
    contain-intrinsic-block-size: var(--_auto,) calc(13 * var(--_row));
  }

  .many > [data-rows='14'] {
    contain-intrinsic-block-size: var(--_auto,) calc(14 * var(--_row));
  }

  .many > [data-rows='15'] {
    contain-intrinsic-block-size: var(--_auto,) calc(15 * var(--_row));
  }

  .many > [data-rows='16'] {
    contain-intrinsic-block-size: var(--_auto,) calc(16 * var(--_row));
  }

  .many > [data-rows='17'] {
    contain-intrinsic-block-size: var(--_auto,) calc(17 * var(--_row));
  }

  .many > [data-rows='18'] {
    contain-intrinsic-block-size: var(--_auto,) calc(18 * var(--_row));
  }

  .many > [data-rows='19'] {
    contain-intrinsic-block-size: var(--_auto,) calc(19 * var(--_row));
  }

  .many > [data-rows='20'] {
    contain-intrinsic-block-size: var(--_auto,) calc(20 * var(--_row));
  }

  .many > [data-rows='21'] {
    contain-intrinsic-block-size: var(--_auto,) calc(21 * var(--_row));
  }

  .many > [data-rows='22'] {
    contain-intrinsic-block-size: var(--_auto,) calc(22 * var(--_row));
  }

  .many > [data-rows='23'] {
    contain-intrinsic-block-size: var(--_auto,) calc(23 * var(--_row));
  }

  .many > [data-rows='24'] {
    contain-intrinsic-block-size: var(--_auto,) calc(24 * var(--_row));
  }

  .many > [data-rows='25'] {
    contain-intrinsic-block-size: var(--_auto,) calc(25 * var(--_row));
  }
`;
