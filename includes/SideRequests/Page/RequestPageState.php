<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

use Sanad\ContactForm\FormRefusal;
use Sanad\SideRequests\SideRequest;

/** What the running request of the web server shows on the page of a side request. */
final class RequestPageState {

	public ?SideRequest $request = null;

	/** Why what was sent was refused; null if nothing was. */
	public ?FormRefusal $refusal = null;

	/** Text that was typed and refused. */
	public string $message = '';

	/** Whether an answer has just been taken. */
	public bool $is_thanked = false;
}
