import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type HomeAttributes } from './edit';
import './style.scss';

registerBlockType< HomeAttributes >(
	metadata as BlockConfiguration< HomeAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
