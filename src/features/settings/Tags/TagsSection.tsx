import { Button, SearchControl } from '@wordpress/components';
import { __, _n, sprintf } from '@wordpress/i18n';
import { tag as tagIcon } from '@wordpress/icons';

import { RouteLink, useScreenArgs } from '../../../app/router';
import { EmptyState } from '../../../components/EmptyState';
import { Pager } from '../../../components/Pager';
import { TagChip } from '../../../components/TagChip';
import { typedDirection } from '../../../components/typed-direction';
import { useTags, useTagUses } from '../../../data/settings';
import { fold } from '../../../search';
import type { TagDetail } from '../../../types/api';
import { LoadState } from '../parts/LoadState';
import { ticketsLabel } from '../parts/labels';
import { Section } from '../Section';
import { similarTags } from './tag-groups';
import { TagDialogs } from './TagDialogs';

const PER_PAGE = 50;

interface SimilarProps {
	groups: TagDetail[][];
	onMerge: ( tag: TagDetail, into: TagDetail ) => void;
}

function Similar( { groups, onMerge }: SimilarProps ) {
	if ( groups.length === 0 ) {
		return null;
	}
	return (
		<div className="sanad-similar">
			<h4>{ __( 'These read like the same word', 'sanad' ) }</h4>
			<ul>
				{ groups.map( ( [ first, second, ...rest ] ) => (
					<li key={ first?.id }>
						{ [ first, second, ...rest ].map(
							( tag ) =>
								tag && <TagChip key={ tag.id } tag={ tag } />
						) }
						{ first && second && (
							<Button
								variant="link"
								onClick={ () => onMerge( second, first ) }
							>
								{ sprintf(
									/* translators: 1, 2: names of tags. */
									__( 'Merge “%1$s” into “%2$s”…', 'sanad' ),
									second.name,
									first.name
								) }
							</Button>
						) }
					</li>
				) ) }
			</ul>
		</div>
	);
}

/** Every tag: found by a word of its name or use, merged, renamed and coloured. */
export default function TagsSection() {
	const { args, change, routeWith } = useScreenArgs( 'settings' );
	const tags = useTags();
	const uses = useTagUses();
	const items = tags.value?.items ?? [];
	const wanted = args.search ?? '';
	const word = fold( wanted.trim() );
	const found = items.filter(
		( { name, description } ) =>
			fold( name ).includes( word ) ||
			fold( description ).includes( word )
	);
	const last = Math.max( 1, Math.ceil( found.length / PER_PAGE ) );
	const page = Math.min( last, Math.max( 1, Number( args.paged ) || 1 ) );
	const shown = found.slice( ( page - 1 ) * PER_PAGE, page * PER_PAGE );
	const add = (
		<Button variant="primary" onClick={ () => change( { tag: 'new' } ) }>
			{ __( 'New tag', 'sanad' ) }
		</Button>
	);

	const isEmpty = tags.status === 'ready' && items.length === 0;
	return (
		<Section
			title={ __( 'Tags', 'sanad' ) }
			intro={ __(
				'Words that agents put on tickets to find them again. A note on when to use each keeps them few.',
				'sanad'
			) }
			actions={ isEmpty ? undefined : add }
		>
			<LoadState of={ tags } />
			{ isEmpty && (
				<EmptyState icon={ tagIcon } action={ add }>
					{ __(
						'No tags yet. Agents make them as they need them, in a ticket or here.',
						'sanad'
					) }
				</EmptyState>
			) }
			{ items.length > 0 && (
				<>
					<Similar
						groups={ similarTags( items ) }
						onMerge={ ( tag, into ) =>
							change( {
								tag: String( tag.id ),
								merge: String( into.id ),
							} )
						}
					/>
					<div className="sanad-section__find" role="search">
						<SearchControl
							__nextHasNoMarginBottom
							size="compact"
							dir={ typedDirection( wanted ) }
							label={ __( 'Find a tag', 'sanad' ) }
							placeholder={ __( 'Find a tag', 'sanad' ) }
							value={ wanted }
							onChange={ ( text ) =>
								change(
									{ search: text, paged: '' },
									{ replace: true }
								)
							}
						/>
						<span role="status">
							{ sprintf(
								/* translators: %d: number of tags. */
								_n(
									'%d tag',
									'%d tags',
									found.length,
									'sanad'
								),
								found.length
							) }
						</span>
					</div>
				</>
			) }
			<ul className="sanad-rows" aria-label={ __( 'Tags', 'sanad' ) }>
				{ shown.map( ( tag ) => (
					<li key={ tag.id } className="sanad-rows__row">
						<RouteLink
							className="sanad-rows__main"
							to={ routeWith( { tag: String( tag.id ) } ) }
						>
							<span className="sanad-rows__name">
								<TagChip tag={ tag } />
							</span>
							{ tag.description !== '' && (
								<span className="sanad-rows__dim">
									<bdi>{ tag.description }</bdi>
								</span>
							) }
						</RouteLink>
						<span className="sanad-rows__count">
							{ uses && ticketsLabel( uses.get( tag.id ) ?? 0 ) }
						</span>
					</li>
				) ) }
			</ul>
			<Pager
				page={ page }
				perPage={ PER_PAGE }
				total={ found.length }
				to={ ( target ) => routeWith( { paged: String( target ) } ) }
			/>
			<TagDialogs
				args={ args }
				tags={ items }
				uses={ uses }
				actions={ tags }
				change={ change }
			/>
		</Section>
	);
}
