import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type SearchAttributes } from './edit';
import './style.scss';

registerBlockType< SearchAttributes >(
	metadata as BlockConfiguration< SearchAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
