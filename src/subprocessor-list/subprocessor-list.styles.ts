import {css} from 'lit';

export const subprocessorListStyles = css`
  .base {
    max-inline-size: 48em;
  }

  .uses {
    margin-block-start: 1.25em;
  }

  .purposes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 0 1.5em;
    margin: 0.75em 0 1.25em;
    padding: 0;
    list-style: none;
  }

  .purposes li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-weight: 600;
  }
`;
