import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type BreadcrumbsAttributes } from './edit';
import './style.scss';

registerBlockType< BreadcrumbsAttributes >(
	metadata as BlockConfiguration< BreadcrumbsAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
