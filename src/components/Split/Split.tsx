import type { ReactNode } from 'react';

import './Split.scss';

interface SplitProps {
	/** What narrows the list; shown where there is room. */
	side?: ReactNode;
	list: ReactNode;
	/** What is open; null shows the list alone. */
	detail: ReactNode | null;
}

/**
 * A list with what is open beside it; on a narrow screen one takes the place of the other.
 *
 * @param props
 * @param props.side
 * @param props.list
 * @param props.detail
 */
export function Split( { side, list, detail }: SplitProps ) {
	return (
		<div className={ `sanad-split${ detail ? ' has-detail' : '' }` }>
			{ side && <div className="sanad-split__side">{ side }</div> }
			<div className="sanad-split__list">{ list }</div>
			{ detail && <div className="sanad-split__detail">{ detail }</div> }
		</div>
	);
}
