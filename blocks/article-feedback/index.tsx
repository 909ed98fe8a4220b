import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type FeedbackAttributes } from './edit';
import './style.scss';

registerBlockType< FeedbackAttributes >(
	metadata as BlockConfiguration< FeedbackAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
