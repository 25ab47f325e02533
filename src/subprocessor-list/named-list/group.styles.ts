import {css} from 'lit';

/**
 * How high a group is taken to be that nobody has seen yet, by the number of rows that it shows, `GROUP` at most. Not by a custom
 * property: everything in the group would inherit it, and be styled anew.
 */
export const groupStyles = css`
  .many > [data-rows='1'] {
    contain-intrinsic-block-size: auto 4.5em;
  }

  .many > [data-rows='2'] {
    contain-intrinsic-block-size: auto 9em;
  }

  .many > [data-rows='3'] {
    contain-intrinsic-block-size: auto 13.5em;
  }

  .many > [data-rows='4'] {
    contain-intrinsic-block-size: auto 18em;
  }

  .many > [data-rows='5'] {
    contain-intrinsic-block-size: auto 22.5em;
  }
`;
