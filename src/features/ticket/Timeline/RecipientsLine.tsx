import { __ } from '@wordpress/i18n';

import type { Recipients } from '../../../types/api';

type Address = Recipients[ 'to' ][ number ];

function Addresses( { label, all }: { label: string; all: Address[] } ) {
	return (
		<div>
			<dt>{ label }</dt>
			<dd>
				{ all.map( ( { email, name }, index ) => (
					<span key={ email }>
						{ index > 0 && ' · ' }
						<bdi title={ email }>{ name || email }</bdi>
					</span>
				) ) }
			</dd>
		</div>
	);
}

/**
 * Whom a message went to, where that is not the customer alone.
 *
 * @param props
 * @param props.recipients
 */
export function RecipientsLine( { recipients }: { recipients: Recipients } ) {
	const { to, cc, bcc } = recipients;
	return (
		<dl className="sanad-sent-to">
			{ to.length > 0 && (
				<Addresses label={ __( 'To', 'sanad' ) } all={ to } />
			) }
			{ cc.length > 0 && (
				<Addresses label={ __( 'CC', 'sanad' ) } all={ cc } />
			) }
			{ bcc.length > 0 && (
				<Addresses label={ __( 'BCC', 'sanad' ) } all={ bcc } />
			) }
		</dl>
	);
}
