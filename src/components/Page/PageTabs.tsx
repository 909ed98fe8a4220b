import { type Route, RouteLink } from '../../app/router';

interface Tab {
	key: string;
	label: string;
	to: Route;
}

interface PageTabsProps {
	/** What the tabs lead through. */
	label: string;
	tabs: Tab[];
	current: string;
}

/**
 * Links between screens that belong together, each with its own address.
 *
 * @param props
 * @param props.label
 * @param props.tabs
 * @param props.current Key of the one that is shown.
 */
export function PageTabs( { label, tabs, current }: PageTabsProps ) {
	return (
		<nav className="sanad-page__tabs" aria-label={ label }>
			{ tabs.map( ( tab ) => (
				<RouteLink
					key={ tab.key }
					className="sanad-page__tab"
					to={ tab.to }
					aria-current={ tab.key === current ? 'page' : undefined }
				>
					{ tab.label }
				</RouteLink>
			) ) }
		</nav>
	);
}
