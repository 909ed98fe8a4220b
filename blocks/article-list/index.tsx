import { registerBlockType, type BlockConfiguration } from '@wordpress/blocks';
import metadata from './block.json';
import { Edit, type ListAttributes } from './edit';
import './style.scss';

registerBlockType< ListAttributes >(
	// Its variations name a part of the attributes, which the types do not allow for.
	metadata as unknown as BlockConfiguration< ListAttributes >,
	// Printed by PHP: nothing of it lies in the post.
	{ edit: Edit, save: () => null }
);
