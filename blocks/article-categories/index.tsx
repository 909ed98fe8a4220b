import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type CategoriesAttributes } from './edit';
import './style.scss';

registerBlockType< CategoriesAttributes >(
	metadata as BlockConfiguration< CategoriesAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
