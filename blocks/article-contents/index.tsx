import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type ContentsAttributes } from './edit';
import './style.scss';

registerBlockType< ContentsAttributes >(
	metadata as BlockConfiguration< ContentsAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
