import { registerPlugin } from '@wordpress/plugins';

import { ArticlePanels } from './ArticlePanels';

registerPlugin( 'sanad-article', { render: ArticlePanels } );
