<?php
declare(strict_types=1);

namespace Sanad;

/**
 * The composition root: everything that Sanad is made of is built and wired here, and only here.
 */
final class Plugin {

	public const VERSION        = '0.1.0';
	public const SLUG           = 'sanad';
	public const TEXT_DOMAIN    = 'sanad';
	public const PREFIX         = 'sanad_';
	public const REST_NAMESPACE = 'sanad/v1';

	/** @param string $file Absolute path of plugin.php. */
	public function __construct( private readonly string $file ) {}

	/** Builds every service and lets each add its hooks. */
	public function register(): void {
		/** @var \wpdb $wpdb */
		global $wpdb;
		( new Translations( $this->file ) )->register();
		$log   = new Log();
		$clock = $this->clock();
		$db    = new Database\Connection( $wpdb, $log );
		$db->register();

		$keys  = new Security\Keys();
		$roles = new Agents\Roles();
		$roles->register();
		$installer = new Database\Installer( $db, $wpdb, new Database\OptionLock( $wpdb, $clock ), new Database\FirstRows( $db ), new Tickets\TicketCounters( $db ), $keys, $roles, $log, $this->file );
		$installer->register();

		$jobs = new Jobs\JobRunner( $clock, $log, new Jobs\ActionSchedulerScheduler(), new Jobs\CronScheduler() );
		$jobs->register( $this->file );
		( new Jobs\JobsHealth( $jobs, $clock ) )->register();
		$desk = new Desk( $db, $clock, $log, $keys, $jobs );
		$jobs->add( new Tickets\TicketsByTime( $desk->service ) );
		$jobs->add( $desk->dispatcher );

		( new Cli\Commands( $db, $desk->counters ) )->register();

		$policy = new Security\Policy( $desk->tickets, $desk->agents, $desk->visibility );
		$errors = new Rest\Errors( $log );
		$shop   = new WooCommerce\WooCommerce();
		$orders = new WooCommerce\ReplyOrders( $shop, $desk->customers );
		$ready  = new CannedReplies\RepliesFeature( $desk, $policy, $orders, new WooCommerce\ShopAddress( $shop ), dirname( $this->file ) . '/languages/' );
		$views  = new Views\ViewsFeature( $desk, $policy );
		$views->register( $errors );
		$api    = new Rest\AgentApi( $desk, $policy, $errors, $ready->templates, $views->filter );
		$api->register();
		$ready->register( $errors, $api );
		( new Macros\MacrosFeature( $desk, $policy, $ready->templates, $orders, new WooCommerce\OrderNotes( $shop, $db ) ) )->register( $errors, $api );

		( new TicketTemplates\TicketTemplatesFeature( $desk, $policy ) )->register( $errors );
		( new Tickets\Merging\MergingFeature( $desk ) )->register( $policy, $errors, $api );
		$followers = new Followers\FollowersFeature( $desk, $policy );
		$followers->register( $policy, $errors, $api );
		( new Tickets\Related\RelatedFeature( $desk, $followers->colleagues ) )->register( $policy, $errors, $api );
		( new Mentions\MentionsFeature( $desk ) )->register( $policy, $errors, $api );

		$lane = new FastLane\FastLane( $this->file, WPMU_PLUGIN_DIR );
		$lane->register();
		( new FastLane\FastLaneHealth( $lane ) )->register();
		( new FastLane\FastLaneController( $policy, $errors, $lane ) )->register();
		$live = new Pulse\PulseFeature( $desk );
		$live->register( $policy, $errors, $api );

		( new Reads\ReadsFeature( $desk ) )->register( $policy, $errors, $api );
		( new WooCommerce\ShopFeature( $shop, $desk, $policy, $errors, $api, $this->file ) )->register();
		( new Tickets\Search\TicketSearchFeature( $desk, $shop ) )->register( $policy, $errors );

		$knowledge_base = new KnowledgeBase\KnowledgeBaseFeature( $desk );
		$knowledge_base->register( $policy, $errors, $api, $this->file );
		( new Admin\AdminPage( $desk->tickets, $policy, new Admin\AppAssets( $this->file ), new Admin\BootData( $policy, $knowledge_base->languages, $views, $desk->mailboxes ), new Admin\Submenu() ) )->register();
		( new Settings\SettingsFeature( $desk, $knowledge_base->languages ) )->register( $policy, $errors );
		( new KnowledgeBase\ImportFeature( $knowledge_base, $shop ) )->register( $policy, $errors );

		$limiter = new Security\RateLimiter( $db, $keys, $clock );
		$jobs->add( new Security\RateLimitCleanup( $limiter ) );
		$mail = new Mailboxes\MailFeature( $desk, $limiter, dirname( $this->file ) . '/languages/' );
		$mail->register();
		( new Notifications\NotificationsFeature( $desk, $policy, $mail, $limiter ) )->register( $errors );
		$client    = new Security\ClientAddress( $keys );
		$processor = new Intake\IntakeProcessor( $db, $clock, $log, $desk->intake );
		$jobs->add( $processor );

		$reading = new KnowledgeBase\ReadingFeature( $desk, $knowledge_base, $limiter, $client );
		$reading->register( $policy, $errors, $api );
		$search = new KnowledgeBase\SearchFeature( $desk, $knowledge_base, $reading );
		$search->register( $policy, $errors );

		$blocks = new Blocks( dirname( $this->file ) . '/build/blocks' );
		$form   = new ContactForm\ContactFormFeature( $desk, new WooCommerce\Orders( $shop ), $processor, $desk->intake, $limiter, $client, $blocks, $reading->recorder, new ContactForm\FormArticles( $knowledge_base->articles, $desk->visibility, $knowledge_base->languages ) );
		$form->register( $policy, $errors );
		( new Portal\PortalFeature( $desk, $form->files, $blocks, $limiter, $client, $live->pulses ) )->register( $policy, $errors );
		( new SideRequests\SideRequestsFeature( $desk, $policy ) )->register( $errors, $api, $mail, $form->files, $blocks, $limiter, $client );
		( new KnowledgeBase\HelpCentreFeature( $desk, $knowledge_base, $reading, $search, $blocks, dirname( $this->file ) . '/languages/' ) )->register( $policy, $errors );
		( new KnowledgeBase\ReaderBlocksFeature( $desk, $knowledge_base, $reading, new WooCommerce\Orders( $shop ), $blocks, dirname( $this->file ) . '/languages/' ) )->register();
		( new Privacy\PrivacyFeature( $desk ) )->register();
		$blocks->register();
	}

	/** The site's clock. Tests stop it, and a demo shop winds it back to get a past. */
	private function clock(): Clock {
		/**
		 * Filters the only source of "now". Runs while plugins load, so only must-use plugins can.
		 *
		 * @param Clock $clock The clock of the machine.
		 */
		$clock = apply_filters( 'sanad_clock', new SystemClock() );

		return $clock instanceof Clock ? $clock : new SystemClock();
	}
}
