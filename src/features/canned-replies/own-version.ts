/**
 * The version that somebody reads first: that of the own language, or else the first.
 *
 * @param versions
 * @param locale   Of who reads, such as `ar` or `en-GB`.
 */
export function ownVersion< Version extends { language: string } >(
	versions: Version[],
	locale: string
): Version | undefined {
	const [ own ] = locale.split( '-' );
	return (
		versions.find( ( { language } ) => language === own ) ?? versions[ 0 ]
	);
}
