import {css} from 'lit';

/** How many rows a group shows, `GROUP` at most: its height is guessed from that while it is out of sight. */
export const groupStyles = css`
  [data-rows='1'] {
    --_rows: 1;
  }

  [data-rows='2'] {
    --_rows: 2;
  }

  [data-rows='3'] {
    --_rows: 3;
  }

  [data-rows='4'] {
    --_rows: 4;
  }

  [data-rows='5'] {
    --_rows: 5;
  }

  [data-rows='6'] {
    --_rows: 6;
  }

  [data-rows='7'] {
    --_rows: 7;
  }

  [data-rows='8'] {
    --_rows: 8;
  }

  [data-rows='9'] {
    --_rows: 9;
  }

  [data-rows='10'] {
    --_rows: 10;
  }
`;
