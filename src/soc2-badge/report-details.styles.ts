import {css} from 'lit';

export const reportDetailsStyles = css`
  .details {
    display: grid;
    gap: 0.35em;
    margin: 1.125em 0 0;
    padding-block-start: 1.125em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .details div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: 0 1em;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  /* Dashed, because it is not completed yet. */
  .examination {
    margin-block-start: 1.125em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px dashed var(--_muted);
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .further {
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }

  summary {
    display: inline-block;
    min-block-size: 24px;
    border-radius: 0.2em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }

  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline-start: 0.6em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-0.2em) rotate(45deg);
  }

  [open] > summary::after {
    transform: rotate(225deg);
  }

  .further ul {
    margin: 0.25em 0 0;
    padding: 0;
    list-style: none;
  }

  .further li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .further .details {
    margin-block: 0.35em;
    padding: 0;
    border: 0;
  }

  @media (pointer: coarse) {
    summary {
      min-block-size: 44px;
      line-height: 44px;
    }
  }
`;
