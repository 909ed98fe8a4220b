import { useBoot } from '../../data';

/**
 * The picture of a category, as the help centre shows it.
 *
 * @param props
 * @param props.name One of those that the page hands to the app; nothing is shown for another.
 */
export function CategoryIcon( { name }: { name: string } ) {
	const path = useBoot().categoryIcons[ name ];
	return (
		<svg
			className="sanad-category-icon"
			viewBox="0 0 24 24"
			width={ 24 }
			height={ 24 }
			aria-hidden="true"
		>
			{ path && <path d={ path } /> }
		</svg>
	);
}
