import { useBoot } from '../../data';
import { exactNumber, shortNumber } from './short-number';

/**
 * A number of things: exact up to 999, then short with the exact one on hover.
 * @param props
 * @param props.value
 */
export function Count( { value }: { value: number } ) {
	const { locale } = useBoot();
	return (
		<span title={ value > 999 ? exactNumber( value, locale ) : undefined }>
			{ shortNumber( value, locale ) }
		</span>
	);
}
