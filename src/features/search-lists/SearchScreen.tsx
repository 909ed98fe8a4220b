import { __ } from '@wordpress/i18n';

import { screenRoute, useScreenArgs } from '../../app/router';
import { Page, PageTabs } from '../../components/Page';
import { Report } from './Report';
import { WordLists } from './WordLists';
import './Search.scss';

/** What shoppers search for, and the words that search goes by. */
export default function SearchScreen() {
	const { args } = useScreenArgs( 'search' );
	const isLists = args.tab === 'lists';

	return (
		<Page
			title={ __( 'Search', 'sanad' ) }
			tabs={
				<PageTabs
					label={ __( 'Search', 'sanad' ) }
					current={ isLists ? 'lists' : 'report' }
					tabs={ [
						{
							key: 'report',
							label: __( 'Searches', 'sanad' ),
							to: screenRoute( 'search' ),
						},
						{
							key: 'lists',
							label: __( 'Words', 'sanad' ),
							to: screenRoute( 'search', { tab: 'lists' } ),
						},
					] }
				/>
			}
		>
			{ isLists ? <WordLists /> : <Report /> }
		</Page>
	);
}
