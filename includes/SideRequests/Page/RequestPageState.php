<?php
declare(strict_types=1);

namespace Sanad\SideRequests\Page;

use Sanad\SideRequests\SideRequest;

/** What the running request of the web server shows on the page of a side request. */
final class RequestPageState {

	public ?SideRequest $request = null;

	/** HTTP status of the page. */
	public int $status = 200;

	/** Text that was typed and refused. */
	public string $message = '';

	/** Whether an answer has just been taken. */
	public bool $is_thanked = false;

	/** @var array<string, string> Sentence by field: `message`, `files`, or `form` for no single one. */
	public array $errors = array();
}
