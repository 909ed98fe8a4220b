import { __ } from '@wordpress/i18n';

import { useBoot } from '../../../data';
import { Section } from '../Section';
import { IndexCard } from './IndexCard';

/** How far the search indexes are, and making them anew. */
export default function SearchIndexSection() {
	const { can } = useBoot().user;
	return (
		<Section
			title={ __( 'Search index', 'sanad' ) }
			intro={ __(
				'What is written is found at once. Making the index anew is for the case that something should be found and is not, such as after a restored backup. Nothing is lost by it, and the search works meanwhile.',
				'sanad'
			) }
		>
			<IndexCard
				path="/ticket-index"
				title={ __( 'Tickets', 'sanad' ) }
				button={ __( 'Make the index of the tickets anew', 'sanad' ) }
			/>
			{ can.manageContent && (
				<IndexCard
					path="/search-index"
					title={ __( 'Articles', 'sanad' ) }
					button={ __(
						'Make the index of the articles anew',
						'sanad'
					) }
				/>
			) }
		</Section>
	);
}
