<?php
declare(strict_types=1);

namespace Sanad\CannedReplies;

use Sanad\CannedReplies\Exchange\ExchangeController;
use Sanad\CannedReplies\Exchange\ReplyExport;
use Sanad\CannedReplies\Exchange\ReplyImport;
use Sanad\Desk;
use Sanad\Mailboxes\Outbound\Translator;
use Sanad\Placeholders\Catalogue;
use Sanad\Placeholders\PlaceholderController;
use Sanad\Placeholders\Templates;
use Sanad\Placeholders\Values\AgentPlaceholders;
use Sanad\Placeholders\Values\CustomerPlaceholders;
use Sanad\Placeholders\Values\DatePlaceholders;
use Sanad\Placeholders\Values\OrderPlaceholders;
use Sanad\Placeholders\Values\ShopPlaceholders;
use Sanad\Placeholders\Values\TicketPlaceholders;
use Sanad\Rest\AgentApi;
use Sanad\Rest\Errors;
use Sanad\Security\Policy;
use Sanad\WooCommerce\ReplyOrders;
use Sanad\WooCommerce\ShopAddress;

/** The root of canned replies and placeholders. */
final class RepliesFeature {

	/** Fills and checks templates. */
	public readonly Templates $templates;

	public readonly ReplyFolders $folders;

	/** Makes and changes canned replies, for REST, imports and seeds. */
	public readonly CannedReplyService $service;

	private readonly Catalogue $catalogue;

	/** @param string $languages_dir Folder of our translations, with a slash at its end. */
	public function __construct(
		private readonly Desk $desk,
		private readonly Policy $policy,
		private readonly ReplyOrders $orders,
		ShopAddress $address,
		string $languages_dir
	) {
		$this->catalogue = new Catalogue(
			array(
				new CustomerPlaceholders( $desk->customers ),
				new OrderPlaceholders( $this->orders ),
				new TicketPlaceholders( $desk->topics, $desk->links ),
				new AgentPlaceholders(),
				new ShopPlaceholders( $desk->mailboxes, $address ),
				new DatePlaceholders( $desk->clock ),
			)
		);
		$this->templates = new Templates( $this->catalogue, new Translator( $languages_dir ), $desk->log );
		$this->folders   = new ReplyFolders();
		$this->service   = new CannedReplyService( $desk->canned_replies, $this->folders, $desk->reply_files, $desk->agents, $desk->sanitizer, $policy, $this->templates );
	}

	public function register( Errors $errors, AgentApi $api ): void {
		$desk = $this->desk;
		( new CannedReplyType() )->register();
		( new ReplyOwners( $desk->canned_replies, $desk->reply_files, $desk->reply_uses ) )->register();
		$presenter = new CannedReplyPresenter( $desk->reply_uses, $desk->reply_files, $desk->agents, $this->policy, $desk->clock );
		( new CannedReplyController( $this->policy, $errors, $this->service, $desk->canned_replies, $this->folders, $desk->reply_uses, $presenter, $desk->clock ) )->register();
		$export = new ReplyExport( $this->folders );
		$import = new ReplyImport( $this->service, $this->folders, $export, $desk->sanitizer, $this->policy );
		( new ExchangeController( $this->policy, $errors, $this->service, $export, $import, $desk->clock ) )->register();
		( new ReplyFolderController( $this->policy, $errors, $this->folders, $desk->canned_replies ) )->register();
		( new PlaceholderController( $this->policy, $errors, $api->access, $this->catalogue, $this->templates, $this->service, $desk->reply_files, $desk->sanitizer, $this->orders ) )->register();
	}
}
