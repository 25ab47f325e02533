import {cardStyles} from './cards.styles.js';
import {detailStyles} from './details.styles.js';
import {printStyles} from './print.styles.js';
import {rowStyles} from './row.styles.js';
import {searchStyles} from './search.styles.js';
import {tableStyles} from './table.styles.js';

/** How a list of names looks. The order counts: cards undo some of the table. */
export const namedListStyles = [tableStyles, rowStyles, detailStyles, searchStyles, cardStyles, printStyles];
