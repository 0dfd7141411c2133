// Made by scripts/embed-assets from the files in Sources/Dashboard/Resources. Do not edit.

// swift-format-ignore-file

/// The files of the dashboard, by their path below `Resources`.
enum EmbeddedAssets {
    static let texts: [String: String] = [
        "pages/comparison.mustache": ##"""
{{<page}}{{$content}}
<p class="small"><a href="/history">History</a></p>
<h1>Comparison of two snapshots</h1>
<p class="lead">From {{first}} to {{second}}.</p>
{{#isBackwards}}<p class="notice">The first snapshot is the newer one: what was added is shown as removed, and the other way round.</p>{{/isBackwards}}
{{#isSame}}<p class="notice">Both are the same snapshot. <a href="/history">Choose two of them.</a></p>{{/isSame}}
<form class="filters" action="/history/compare" autocomplete="off">
<label>From the last snapshot up to<input type="date" name="from" value="{{fromDay}}" min="{{oldestDay}}" max="{{newestDay}}" required></label>
<label>to the last snapshot up to<input type="date" name="to" value="{{toDay}}" min="{{oldestDay}}" max="{{newestDay}}" required></label>
{{#federationKey}}<input type="hidden" name="federation_name" value="{{.}}">{{/federationKey}}
<div class="buttons"><button type="submit">Compare</button></div>
</form>
<form class="filters" action="/history/compare" autocomplete="off">
<input type="hidden" name="from" value="{{fromKey}}"><input type="hidden" name="to" value="{{toKey}}">
{{> fields}}
<div class="buttons"><button type="submit">Show</button></div>
</form>
<div data-list id="list">
<div class="toolbar"><nav aria-label="Kind of change"><ul class="choices">
{{#kinds}}<li><a href="{{path}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
{{/kinds}}</ul></nav><p role="status">{{#pages}}{{range}}{{/pages}}</p></div>
{{#isEmpty}}<p class="notice">No entity was {{kind}} between these two snapshots.</p>{{/isEmpty}}
{{^isEmpty}}<ul class="findings">
{{#rows}}<li>{{#entity}}<h2 class="plain"><a href="{{path}}"><bdi>{{name}}</bdi></a></h2><span class="identifier"><bdi>{{entityID}}</bdi></span>{{/entity}}
{{#registeredBy}}<p class="small">{{#path}}<a href="{{.}}"><bdi>{{name}}</bdi></a>{{/path}}{{^path}}<bdi>{{name}}</bdi>{{/path}}</p>{{/registeredBy}}
{{#hasChanges}}{{> field-changes}}{{/hasChanges}}{{#remark}}<p class="small">{{.}}</p>{{/remark}}</li>
{{/rows}}</ul>{{/isEmpty}}
{{> pages}}
</div>
{{/content}}{{/page}}
"""##,
        "pages/configuration.mustache": ##"""
{{<page}}{{$content}}
<div class="heading"><h1>Configuration</h1>
{{#sessionEnd}}<form method="post" action="/sign-out"><button type="submit" class="light">Sign out</button></form>
{{/sessionEnd}}</div>
<p class="lead">You are “{{name}}”.{{#sessionEnd}} You are signed in until {{.}}, or until an hour has passed without use.{{/sessionEnd}}</p>
<div class="columns">
<section>
<h2 id="refresh">Import</h2>
{{#notice}}<p class="notice" role="status">{{.}}</p>{{/notice}}
<div class="panel">
{{#panel}}{{> refresh-panel}}{{/panel}}
<div class="actions">{{#canRefresh}}<form method="post" action="/config/refresh"><button type="submit">Import now</button></form>
{{/canRefresh}}<a href="/config">Look again</a></div>
</div>
</section>
<section>
<h2 id="database">Database</h2>
<div class="panel">
{{#databaseSize}}<p>The whole history is one file of SQLite, now of {{.}}. What is downloaded is a consistent copy, also while an import runs.</p>
<p class="actions"><a class="button light" href="{{exportPath}}" download>Download the database</a></p>
{{/databaseSize}}{{^databaseSize}}<p>There is no database yet: nothing was imported so far.</p>
{{/databaseSize}}
{{#upload}}<form method="post" action="{{path}}" enctype="multipart/form-data">
<h3>Replace the database</h3>
<p>Another database of edugain-ctl, or a backup (.db.gz), of {{limit}} unpacked at most. It is checked completely first. If it is good, a backup of the present database is made, then the new one takes its place, with all its history, for everybody. What does not pass replaces nothing.</p>
<p><label for="database-file">Database file</label>
<input id="database-file" name="{{fileField}}" type="file" accept=".db,.gz,.sqlite,.sqlite3" required></p>
<p class="tick"><input id="confirmation" name="{{confirmationField}}" type="checkbox" value="{{confirmation}}" required> <label for="confirmation">Replace the whole database by this file</label></p>
<p class="actions"><button type="submit" class="light">Replace the database</button></p>
</form>
{{/upload}}
</div>
</section>
</div>
<h2 id="tokens">Admin tokens</h2>
<div class="scroll stacked">
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Made</th><th scope="col">Last used</th></tr></thead>
<tbody>
{{#tokens}}<tr><th scope="row">{{name}}{{#isOwn}} (yours){{/isOwn}}</th><td data-label="Made">{{created}}</td><td data-label="Last used">{{lastUsed}}</td></tr>
{{/tokens}}</tbody>
</table>
</div>
<p>They are in {{tokenFile}} on the server. The first command makes another one, the second takes one away, and its sessions end at once. Where systemd hands the dashboard a copy of the file (LoadCredential), restart the dashboard afterwards:</p>
<pre><code>edugain-ctl token new NAME
edugain-ctl token revoke NAME</code></pre>
<h2 id="settings">Settings</h2>
<p>These are saved in the database and take effect at once. What environment or configuration file say goes before them.</p>
{{#form}}{{#notice}}<p class="notice" role="status">{{.}}</p>
{{/notice}}{{#failure}}<p class="notice" role="alert">{{.}}</p>
{{/failure}}<form class="panel" method="post" action="{{path}}">
<div class="settings">
{{#fields}}<div>
<label for="{{name}}">{{title}}</label>
<p class="entry"><input id="{{name}}" name="{{name}}" type="number" inputmode="numeric" min="{{minimum}}" max="{{maximum}}" step="1" value="{{value}}" required autocomplete="off" aria-describedby="{{#complaint}}{{name}}-error {{/complaint}}{{name}}-note"{{#complaint}} aria-invalid="true"{{/complaint}}{{#isDisabled}} disabled{{/isDisabled}}>{{^isDisabled}}<input type="hidden" name="{{shownName}}" value="{{shown}}">{{/isDisabled}} <span>{{unit}}, {{minimum}} to {{maximum}}</span></p>
{{#complaint}}<p class="complaint" id="{{name}}-error">{{.}}</p>
{{/complaint}}<p class="small quiet" id="{{name}}-note">{{explanation}} {{origin}} <code>{{key}}</code></p>
</div>
{{/fields}}</div>
<p class="actions">{{#canSave}}<button type="submit">Save</button> {{/canSave}}{{#canReset}}<button type="submit" class="light" formaction="{{resetPath}}" formnovalidate>Back to the defaults</button>{{/canReset}}</p>
</form>
{{/form}}
<h2 id="other-settings">Settings of the server</h2>
<p>To change one, write <code>NAME=value</code> into {{file}} on the server, then type:</p>
<pre><code>edugain-ctl config check
systemctl restart edugain-dashboard</code></pre>
<p>The dashboard reads its settings when it starts; jobs read them each time they run. Passwords in addresses are not shown.</p>
<div class="scroll stacked" tabindex="0" role="region" aria-label="Settings">
<table>
<thead><tr><th scope="col">Setting</th><th scope="col">Value</th><th scope="col">Set by</th><th scope="col">Allowed</th></tr></thead>
<tbody>
{{#settings}}<tr><th scope="row"><code>{{name}}</code><span class="identifier">{{summary}}</span></th><td class="anywhere" data-label="Value">{{#isEmpty}}(empty){{/isEmpty}}{{value}}</td><td data-label="Set by" class="anywhere">{{origin}}{{#obstacle}}<span class="identifier">{{.}}</span>{{/obstacle}}</td><td data-label="Allowed">{{requirement}}</td></tr>
{{/settings}}</tbody>
</table>
</div>
{{/content}}{{/page}}
"""##,
        "pages/coverage.mustache": ##"""
<ul class="cards wide-ones">
{{#coverage}}<li class="card"><span class="name">{{share.name}}</span>
<span class="with-spark"><span class="figure">{{share.percentage}}</span>{{{sparkline}}}</span>
{{{share.bar}}}
<span class="detail">{{share.detail}}{{#lacking}} · <a href="{{lackingPath}}">{{.}}</a>{{/lacking}}</span>
<span class="changes">{{#changes}}<span><span class="change {{kind}}">{{text}}</span> <span class="quiet">{{since}}</span></span>
{{/changes}}</span></li>
{{/coverage}}</ul>
"""##,
        "pages/documentation.mustache": ##"""
{{<page}}{{$content}}
<h1>For programs</h1>
<p class="lead">What the pages show can be had by programs too, under <code>{{site}}</code>. Nobody needs to sign in to read.</p>
<div class="columns">
<section><h2>How to ask</h2>
<ul>
<li>Names and entityIDs in a path are one segment: everything but letters, digits and <code>-._~</code> is percent-encoded.</li>
<li>Lists come in pages. <code>next_cursor</code> and the field <code>Link</code> lead to the next one; they hold for the snapshot that the list was begun with.</li>
<li><code>format=ndjson</code> or <code>format=csv</code> gives a whole list in one answer; so does <code>Accept</code>.</li>
<li>Parameters that are not known are ignored; unknown values of known ones are refused.</li>
<li>What is for administrators takes a token, from a file, since every user of a machine sees the arguments of a command: <code>-H @token</code> reads one line from it, <code>Authorization: Bearer TOKEN</code>.</li>
</ul></section>
<section><h2>What comes back</h2>
<ul>
<li>Times are UTC.</li>
<li>Answers carry <code>ETag</code> or <code>Last-Modified</code>: ask with <code>If-None-Match</code> or <code>If-Modified-Since</code>, and what you have already is not sent again.</li>
<li>What went wrong is told as problem details (RFC 9457).</li>
<li>The description for tools: <a href="{{description}}">OpenAPI 3.1</a>.{{#frame.snapshot}} News for feed readers: <a href="/feed.atom">Atom feed</a>.{{/frame.snapshot}}</li>
</ul></section>
</div>
<nav aria-label="Parts"><ul class="choices">
{{#parts}}<li><a href="#{{place}}">{{name}}</a></li>
{{/parts}}<li><a href="#values">Values</a></li></ul></nav>
{{#parts}}<h2 id="{{place}}">{{name}}</h2>
{{#operations}}<section class="panel operation">
<h3 id="operation-{{id}}"><span class="tag">{{method}}</span> <code>{{path}}</code></h3>
<p>{{summary}}.{{#isPrivate}} <span class="tag">for administrators</span>{{/isPrivate}}</p>
{{#details}}<p>{{.}}</p>
{{/details}}{{#body}}<p>The request may carry: {{.}}</p>
{{/body}}<pre data-copy><code>{{command}}</code></pre>
{{#hasParameters}}<div class="scroll stacked" tabindex="0" role="region" aria-label="Parameters of {{id}}"><table class="dense">
<thead><tr><th scope="col">Parameter</th><th scope="col">Meaning</th><th scope="col">Values</th></tr></thead>
<tbody>
{{#parameters}}<tr><th scope="row"><code>{{name}}</code>{{#isRequired}} <span class="tag">required</span>{{/isRequired}}</th><td data-label="Meaning">{{words}}</td><td data-label="Values" class="anywhere">{{values}}</td></tr>
{{/parameters}}</tbody>
</table></div>
{{/hasParameters}}<details><summary>Answers{{#example}} and an example{{/example}}</summary>
<div class="scroll stacked" tabindex="0" role="region" aria-label="Answers of {{id}}"><table class="dense">
<thead><tr><th scope="col">Status</th><th scope="col">Meaning</th><th scope="col">Comes as</th></tr></thead>
<tbody>
{{#answers}}<tr><th scope="row">{{status}}</th><td data-label="Meaning">{{words}}</td><td data-label="Comes as">{{#forms}}<div><code>{{mediaType}}</code>: {{#link}}<a href="{{.}}">{{values}}</a>{{/link}}{{^link}}{{values}}{{/link}}</div>{{/forms}}{{^forms}}–{{/forms}}</td></tr>
{{/answers}}</tbody>
</table></div>
{{#example}}<pre tabindex="0"><code>{{.}}</code></pre>{{/example}}</details>
</section>
{{/operations}}{{/parts}}
<h2 id="values">Values</h2>
<p class="quiet">All members are always there.</p>
{{#schemas}}<h3 id="{{place}}">{{name}}</h3>
<p>{{words}}</p>
<div class="scroll stacked" tabindex="0" role="region" aria-label="Members of {{name}}"><table class="dense">
<thead><tr><th scope="col">Member</th><th scope="col">Meaning</th><th scope="col">Values</th></tr></thead>
<tbody>
{{#members}}<tr><th scope="row"><code>{{name}}</code></th><td data-label="Meaning">{{words}}</td><td data-label="Values" class="anywhere">{{#link}}<a href="{{.}}">{{values}}</a>{{/link}}{{^link}}{{values}}{{/link}}</td></tr>
{{/members}}</tbody>
</table></div>
{{/schemas}}
{{/content}}{{/page}}
"""##,
        "pages/entities.mustache": ##"""
{{<page}}{{$content}}
<h1>Entities</h1>
<p class="lead">Every service and identity provider in the newest snapshot. What you choose is in the address, to be kept or passed on.</p>
{{> entity-listing}}
{{/content}}{{/page}}
"""##,
        "pages/entity-listing.mustache": ##"""
{{#listing}}<form class="filters" action="{{path}}" data-live-form autocomplete="off">
<label class="wide">Name, organization or entityID<input type="search" name="q" value="{{text}}" maxlength="200"></label>
{{> fields}}
{{#order}}<input type="hidden" name="sort" value="{{.}}">{{/order}}{{#direction}}<input type="hidden" name="order" value="{{.}}">{{/direction}}
{{#url}}<input type="hidden" name="url" value="{{.}}">{{/url}}{{#days}}<input type="hidden" name="days" value="{{.}}">{{/days}}
<div class="buttons"><button type="submit">Show</button>{{#isFiltered}}<a href="{{path}}">Clear</a>{{/isFiltered}}</div>
</form>
<div data-list id="list">
{{#url}}<p>Only entities with the privacy statement <span class="anywhere"><bdi>{{.}}</bdi></span>.</p>{{/url}}
<div class="toolbar"><p role="status">{{#pages}}Entities {{range}}{{/pages}}</p><ul class="downloads">{{#exports}}<li><a href="{{path}}" download>{{name}}</a></li>{{/exports}}</ul></div>
{{#isEmpty}}<p class="notice">No entity is like that. <a href="{{path}}">Show all of them.</a></p>{{/isEmpty}}
{{^isEmpty}}<div class="scroll stacked"><table>
<caption class="hidden-visually">Entities with what they have and lack</caption>
<thead><tr>{{> heads}}</tr></thead>
<tbody>
{{#rows}}<tr><th scope="row"><a href="{{path}}"><bdi>{{name}}</bdi></a><span class="identifier"><bdi>{{entityID}}</bdi></span></th>
{{#federation}}<td data-label="Federation" class="anywhere"><a href="{{path}}"><bdi>{{name}}</bdi></a></td>{{/federation}}
<td data-label="Roles" class="nowrap">{{roles}}</td><td data-label="Privacy statement"><span class="mark {{privacy.kind}}">{{privacy.text}}</span></td><td data-label="Security contact"><span class="mark {{security.kind}}">{{security.text}}</span></td><td data-label="Sirtfi"><span class="mark {{sirtfi.kind}}">{{sirtfi.text}}</span></td><td data-label="Unchanged since" class="nowrap">{{since}}</td></tr>
{{/rows}}</tbody>
</table></div>{{/isEmpty}}
{{> pages}}
</div>{{/listing}}
"""##,
        "pages/entity.mustache": ##"""
{{<page}}{{$content}}
<p class="small"><a href="/entities">Entities</a> · {{#registeredBy}}{{#path}}<a href="{{.}}"><bdi>{{name}}</bdi></a>{{/path}}{{^path}}<bdi>{{name}}</bdi>{{/path}}{{/registeredBy}}</p>
<h1><bdi>{{name}}</bdi></h1>
<p class="identifier"><bdi>{{entityID}}</bdi></p>
<p><span class="tag">{{roles}}</span> registered by {{#registeredBy}}{{#path}}<a href="{{.}}"><bdi>{{name}}</bdi></a>{{/path}}{{^path}}<bdi>{{name}}</bdi>{{/path}}{{/registeredBy}}</p>
{{#isGone}}<p class="notice">This entity is not in the metadata any more, {{goneText}}. What follows is what was known last.</p>{{/isGone}}
<h2>Quality</h2>
<p class="lead">{{score}}</p>
<ul class="findings">
{{#findings}}<li class="{{kind}}"><h3>{{title}} <span class="mark {{mark.kind}}">{{mark.text}}</span></h3>
<p>{{#link}}<a href="{{.}}" rel="noopener noreferrer nofollow"><bdi>{{text}}</bdi></a>{{/link}}{{^link}}{{text}}{{/link}}</p>
{{#advice}}<p><strong>What to do:</strong> {{.}}</p>{{/advice}}</li>
{{/findings}}</ul>
{{#hasLinks}}<h2 id="links">Links</h2>
{{^isChecked}}<p>No link was ever checked here, so whether the pages open is not known. On the server, <code>edugain-ctl check-links</code> asks for all of them.</p>{{/isChecked}}
{{#isChecked}}<ul class="findings">
{{#links}}<li class="{{mark.kind}}"><h3>{{title}} <span class="mark {{mark.kind}}">{{mark.text}}</span></h3>
<p>{{#link}}<a href="{{.}}" rel="noopener noreferrer nofollow"><bdi>{{url}}</bdi></a>{{/link}}{{^link}}<bdi>{{url}}</bdi>{{/link}}</p>
{{#facts}}<p>{{name}}: {{#destination}}<a href="{{.}}" rel="noopener noreferrer nofollow"><bdi>{{text}}</bdi></a>{{/destination}}{{^destination}}<bdi>{{text}}</bdi>{{/destination}}</p>
{{/facts}}{{#advice}}<p><strong>What to do:</strong> {{.}}</p>
{{/advice}}{{#hasEvents}}<p>What checks found so far:</p>
<div class="scroll stacked" tabindex="0" role="region" aria-label="What checks found so far"><table>
<caption class="hidden-visually">What checks found so far</caption>
<thead><tr><th scope="col">From</th><th scope="col">Outcome</th><th scope="col">What happened</th></tr></thead>
<tbody>
{{#events}}<tr><th scope="row" class="nowrap">{{time}}</th><td data-label="Outcome"><span><span class="mark {{mark.kind}}">{{mark.text}}</span>{{#status}}<br><span class="quiet small">{{.}}</span>{{/status}}</span></td><td data-label="What happened" class="anywhere">{{#message}}<bdi>{{.}}</bdi>{{/message}}{{^message}}–{{/message}}</td></tr>
{{/events}}</tbody>
</table></div>{{/hasEvents}}</li>
{{/links}}</ul>{{/isChecked}}{{/hasLinks}}
<h2>Description</h2>
<dl class="facts">
{{#description}}<div><dt>{{name}}</dt>{{#values}}<dd>{{#link}}<a href="{{.}}" rel="noopener noreferrer nofollow"><bdi>{{text}}</bdi></a>{{/link}}{{^link}}<bdi>{{text}}</bdi>{{/link}}{{#language}} <span class="tag">{{.}}</span>{{/language}}</dd>{{/values}}</div>
{{/description}}</dl>
<h2>History</h2>
<ol class="timeline">
{{#events}}<li><h3>{{heading}}</h3><span class="quiet small">{{time}}</span>
{{#hasChanges}}{{> field-changes}}{{/hasChanges}}</li>
{{/events}}</ol>
{{/content}}{{/page}}
"""##,
        "pages/federation.mustache": ##"""
{{<page}}{{$content}}
<p class="small"><a href="/federations">Federations</a></p>
<h1><bdi>{{name}}</bdi></h1>
{{#registrationAuthority}}<p class="identifier">{{.}}</p>{{/registrationAuthority}}
{{#rank}}<p>{{.}}</p>{{/rank}}
{{> figures}}
<h2>Coverage</h2>
{{> coverage}}
<div class="toolbar"><h2>Trend</h2>{{> periods}}</div>
{{{chart}}}
<h2 id="entities">Entities</h2>
{{> entity-listing}}
{{/content}}{{/page}}
"""##,
        "pages/federations.mustache": ##"""
{{<page}}{{$content}}
<h1>Federations</h1>
<p class="lead">What the entities of each federation have. “Overall” is the share of privacy statements, security contacts and Sirtfi that are there, of all that the roles ask for.</p>
<form class="filters" action="/federations" data-live-form autocomplete="off">
<label class="wide">Name or registration authority<input type="search" name="q" value="{{text}}" maxlength="200"></label>
{{#sortedBy}}<input type="hidden" name="sort" value="{{.}}">{{/sortedBy}}{{#sortDirection}}<input type="hidden" name="order" value="{{.}}">{{/sortDirection}}
{{#chosen}}<input type="hidden" name="compare" value="{{.}}">{{/chosen}}
<div class="buttons"><button type="submit">Show</button>{{#isFiltered}}<a href="/federations">Clear</a>{{/isFiltered}}</div>
</form>
<div data-list id="list">
<div class="toolbar"><p role="status">{{count}}</p><ul class="downloads">{{#exports}}<li><a href="{{path}}" download>{{name}}</a></li>{{/exports}}</ul></div>
{{#isEmpty}}<p class="notice">No federation is called like that. <a href="/federations">Show all of them.</a></p>{{/isEmpty}}
{{^isEmpty}}<form action="/federations" autocomplete="off">
{{#isFiltered}}<input type="hidden" name="q" value="{{text}}">
{{/isFiltered}}{{#sortedBy}}<input type="hidden" name="sort" value="{{.}}">{{/sortedBy}}{{#sortDirection}}<input type="hidden" name="order" value="{{.}}">{{/sortDirection}}
<div class="scroll stacked" tabindex="0" role="region" aria-label="Federations"><table class="dense">
<caption class="hidden-visually">Federations with the coverage of their entities</caption>
<thead><tr>{{> heads}}<th scope="col" class="choice">Compare</th></tr></thead>
<tbody>
{{#federations}}<tr><th scope="row"><a href="{{path}}"><bdi>{{name}}</bdi></a></th><td class="number" data-label="Entities">{{entities}}</td>
{{#coverage}}<td class="number" data-label="{{name}}" title="{{detail}}"><span>{{{bar}}}<span class="share">{{percentage}}</span></span></td>
{{/coverage}}<td data-label="Compare"><input type="checkbox" name="compare" value="{{key}}" aria-label="Compare {{name}}"{{#isCompared}} checked{{/isCompared}}></td></tr>
{{/federations}}</tbody>
</table></div>
<p class="on-screen"><button type="submit" class="light">Compare the chosen ones</button> <span class="quiet small">up to 20</span></p>
</form>{{/isEmpty}}
<h2>Comparison</h2>
{{{chart}}}
</div>
{{/content}}{{/page}}
"""##,
        "pages/field-changes.mustache": ##"""
<ul class="changes-of-fields">
{{#changes}}<li>{{name}}{{#remark}}: {{.}}{{/remark}}{{#old}} <del><bdi>{{.}}</bdi></del>{{/old}}{{#new}} <ins><bdi>{{.}}</bdi></ins>{{/new}}</li>
{{/changes}}</ul>
"""##,
        "pages/fields.mustache": ##"""
{{#fields}}<label>{{label}}<select name="{{name}}">
{{#options}}<option value="{{value}}"{{#isChosen}} selected{{/isChosen}}>{{name}}</option>
{{/options}}</select></label>
{{/fields}}
"""##,
        "pages/figures.mustache": ##"""
<ul class="cards small-ones">
{{#figures}}<li class="card"><span class="name">{{name}}</span><span class="figure">{{value}}</span>
{{#changes}}<span class="detail"><span class="change {{kind}}">{{text}}</span> {{since}}</span>
{{/changes}}</li>
{{/figures}}</ul>
"""##,
        "pages/heads.mustache": ##"""
{{#heads}}<th scope="col"{{#isNumber}} class="number"{{/isNumber}}{{#sort}} aria-sort="{{.}}"{{/sort}}><a id="{{id}}" href="{{path}}">{{name}}{{#sort}} <span aria-hidden="true">{{sign}}</span>{{/sort}}</a></th>
{{/heads}}
"""##,
        "pages/history.mustache": ##"""
{{<page}}{{$content}}
<h1><bdi>{{heading}}</bdi></h1>
<form class="filters" action="/history" autocomplete="off">
{{> fields}}
<label>Since<input type="date" name="since" value="{{since}}"></label>
<label>Until<input type="date" name="until" value="{{until}}"></label>
<div class="buttons"><button type="submit">Show</button><a href="/history">Clear</a></div>
</form>
<div class="toolbar on-screen"><p class="quiet">Or the time before the newest snapshot:</p>{{> periods}}<p class="small"><a href="{{feed}}">Feed of changes (Atom)</a></p></div>
{{#isEmpty}}<p class="notice">There is no snapshot in this time.</p>{{/isEmpty}}
{{^isEmpty}}{{{coverageChart}}}
{{{countChart}}}
<h2>Snapshots</h2>
<form action="/history/compare" autocomplete="off">
{{#federationKey}}<input type="hidden" name="federation_name" value="{{.}}">{{/federationKey}}
<div data-list id="list">
<div class="toolbar"><p role="status">{{#pages}}Snapshots {{range}}{{/pages}}</p><p><button type="submit" class="light">Compare the chosen two</button></p></div>
<div class="scroll" tabindex="0" role="region" aria-label="Snapshots"><table class="dense">
<caption class="hidden-visually">Snapshots, the newest first</caption>
<thead><tr><th scope="col" class="choice">From</th><th scope="col" class="choice">To</th><th scope="col">Taken</th><th scope="col" class="number">Entities</th><th scope="col" class="number">SPs</th><th scope="col" class="number">IdPs</th>
<th scope="col" class="number">Privacy, SPs</th><th scope="col" class="number">Privacy, IdPs</th><th scope="col" class="number">Security, SPs</th><th scope="col" class="number">Security, IdPs</th><th scope="col" class="number">Sirtfi, SPs</th><th scope="col" class="number">Sirtfi, IdPs</th>
{{#isOfAll}}<th scope="col" class="number">Added</th><th scope="col" class="number">Removed</th><th scope="col" class="number">Changed</th>{{/isOfAll}}</tr></thead>
<tbody>
{{#rows}}<tr><td><input type="radio" name="from" value="{{key}}" aria-label="Compare from {{time}}"{{#isFirst}} checked{{/isFirst}}></td><td><input type="radio" name="to" value="{{key}}" aria-label="Compare to {{time}}"{{#isSecond}} checked{{/isSecond}}></td>
<th scope="row" class="nowrap">{{time}}</th><td class="number">{{entities}}</td><td class="number">{{serviceProviders}}</td><td class="number">{{identityProviders}}</td>
{{#coverage}}<td class="number">{{percentage}}</td>{{/coverage}}
{{#isOfAll}}<td class="number">{{added}}</td><td class="number">{{removed}}</td><td class="number">{{changed}}</td>{{/isOfAll}}</tr>
{{/rows}}</tbody>
</table></div>
{{> pages}}
</div>
</form>{{/isEmpty}}
{{/content}}{{/page}}
"""##,
        "pages/message.mustache": ##"""
{{<page}}{{$content}}
<h1>{{heading}}</h1>
{{#paragraphs}}<p>{{.}}</p>
{{/paragraphs}}
{{#command}}<pre><code>{{.}}</code></pre>{{/command}}
{{#onward}}<p><a class="button" href="{{path}}">{{text}}</a></p>{{/onward}}
<p>Go on to the <a href="/">overview</a>, the <a href="/federations">federations</a> or all <a href="/entities">entities</a>, or search above.</p>
{{/content}}{{/page}}
"""##,
        "pages/overview.mustache": ##"""
{{<page}}{{$content}}
<h1>Quality of the metadata in eduGAIN</h1>
<p class="lead">What {{federationCount}} publish about their services and identity providers, and what is missing.</p>
{{> figures}}
<h2 id="coverage">Coverage</h2>
{{> coverage}}
<div class="toolbar"><h2>Trend</h2>{{> periods}}</div>
{{{chart}}}
<h2>Federations</h2>
<p class="lead">By the share of privacy statements, security contacts and Sirtfi that are there, of all that the roles ask for; federations of 10 entities and more.</p>
<div class="columns">
{{#rankings}}<section>
<h3>{{heading}}</h3>
<div class="scroll"><table class="dense">
<thead><tr><th scope="col">Federation</th><th scope="col" class="number">Entities</th><th scope="col" class="number">Overall</th><th scope="col" class="number">30 days, points</th></tr></thead>
<tbody>
{{#rows}}<tr><th scope="row"><a href="{{path}}"><bdi>{{name}}</bdi></a></th><td class="number">{{entities}}</td><td class="number"><span class="share">{{share.percentage}}</span></td><td class="number">{{#change}}<span class="change {{kind}}">{{shortText}}</span>{{/change}}</td></tr>
{{/rows}}</tbody>
</table></div>
</section>
{{/rankings}}</div>
<p><a href="/federations">All {{federationCount}}</a></p>
<h2>What the last import changed</h2>
{{#lastImport}}<p>{{sentence}}</p>
{{#path}}<p><a href="{{.}}">All changes, one by one</a></p>{{/path}}
<div class="columns">
{{#groups}}<section>
<h3>{{heading}}</h3>
<ul>
{{#entities}}<li class="anywhere"><a href="{{path}}"><bdi>{{name}}</bdi></a></li>
{{/entities}}{{#more}}<li class="quiet">{{.}}</li>{{/more}}</ul>
</section>
{{/groups}}</div>{{/lastImport}}
{{/content}}{{/page}}
"""##,
        "pages/page.mustache": ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{frame.title}} · eduGAIN Quality Dashboard</title>
<meta name="description" content="{{frame.description}}">
{{#frame.isHidden}}<meta name="robots" content="noindex">
{{/frame.isHidden}}
<meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#181f27" media="(prefers-color-scheme: dark)">
<link rel="icon" href="{{frame.icon}}" type="image/svg+xml">
<link rel="apple-touch-icon" href="{{frame.touchIcon}}">
{{#frame.snapshot}}<link rel="alternate" type="application/atom+xml" title="Changes in eduGAIN" href="/feed.atom">
{{/frame.snapshot}}
<link rel="stylesheet" href="{{frame.stylesheet}}">
<script src="{{frame.script}}" defer></script>
<meta property="og:title" content="{{frame.title}}">
<meta property="og:description" content="{{frame.description}}">
<meta property="og:site_name" content="eduGAIN Quality Dashboard">
<meta property="og:type" content="website">
{{#frame.preview}}<meta property="og:image" content="{{.}}">
<meta name="twitter:card" content="summary_large_image">
{{/frame.preview}}
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header class="masthead">
<div class="width">
<a class="brand" href="/"><img src="{{frame.icon}}" alt="" width="32" height="32"><span>eduGAIN<small>Quality Dashboard</small></span></a>
<nav aria-label="Main"><ul class="sections">
{{#frame.sections}}<li><a href="{{path}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}>{{name}}</a></li>
{{/frame.sections}}</ul></nav>
<form class="search" action="/search" role="search">
<label class="hidden-visually" for="search">Search entities and federations</label>
<input id="search" type="search" name="q" value="{{frame.search}}" placeholder="Search" maxlength="200" autocomplete="off" spellcheck="false">
<button type="submit"><span class="hidden-visually">Search</span><svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="M13 13l4.5 4.5"/></svg></button>
<div id="suggestions" class="suggestions" role="listbox" aria-label="Suggestions" hidden></div>
</form>
</div>
</header>
{{#frame.banner}}<div class="banner" role="alert"><div class="width"><p>{{.}} <a href="/status">What happened</a></p></div></div>
{{/frame.banner}}
{{#frame.freshnessText}}<div class="width"><p class="freshness {{frame.freshness}}"><strong>{{frame.freshnessWord}}:</strong> {{.}}</p></div>
{{/frame.freshnessText}}
<main class="width" id="content" tabindex="-1">
{{$content}}{{/content}}
</main>
<footer class="foot"><div class="width">
{{#frame.snapshot}}<p>{{.}}</p>
{{/frame.snapshot}}
<p>edugain-ctl {{frame.version}}</p>
<nav aria-label="Programs and operators"><a href="/docs">For programs</a> <a href="/config">Configuration</a></nav>
</div></footer>
</body>
</html>
"""##,
        "pages/pages.mustache": ##"""
{{#pages}}{{#isNeeded}}<nav class="pages" aria-label="Pages of the list">
{{#previous}}<a rel="prev" href="{{.}}">Previous</a>{{/previous}}
{{#numbers}}{{#isGap}}<span>{{text}}</span>{{/isGap}}{{^isGap}}<a href="{{path}}"{{#isCurrent}} aria-current="page"{{/isCurrent}}><span class="hidden-visually">Page </span>{{text}}</a>{{/isGap}}
{{/numbers}}{{#next}}<a rel="next" href="{{.}}">Next</a>{{/next}}
</nav>{{/isNeeded}}{{/pages}}
"""##,
        "pages/periods.mustache": ##"""
<nav aria-label="Period"><ul class="choices">
{{#periods}}<li><a href="{{path}}"{{#isCurrent}} aria-current="true"{{/isCurrent}}>{{name}}</a></li>
{{/periods}}</ul></nav>
"""##,
        "pages/refresh-panel.mustache": ##"""
<div data-live="/config/progress" data-live-seconds="{{seconds}}"{{#events}} data-live-events="{{.}}"{{/events}}>
<p><strong>{{state}}</strong></p>
{{#progress}}<p class="progress"><progress max="100" value="{{percentage}}" aria-label="{{stage}}">{{percentage}} %</progress> <span class="number">{{percentage}} %</span></p>
{{/progress}}{{#last}}<p class="quiet">{{.}}</p>
{{/last}}{{#hint}}<p class="notice">{{.}}</p>
{{/hint}}{{#command}}<pre><code>{{.}}</code></pre>
{{/command}}</div>
"""##,
        "pages/search.mustache": ##"""
{{<page}}{{$content}}
<h1>Search</h1>
<form class="filters" action="/search" role="search" aria-label="On this page">
<label class="wide">Names, organizations, entityIDs and federations<input type="search" name="q" value="{{text}}" maxlength="200"></label>
<div class="buttons"><button type="submit">Search</button></div>
</form>
{{#isTooShort}}<p class="notice">Two characters are the least that can be searched for.</p>{{/isTooShort}}
{{#isEmpty}}<p class="notice">Nothing is called like “{{text}}”. Case and accents make no difference; all words must occur.</p>{{/isEmpty}}
{{#found}}{{#hasFederations}}<h2>Federations</h2>
<ul class="findings">
{{#federations}}<li><a href="{{path}}"><bdi>{{name}}</bdi></a> <span class="quiet">{{detail}}</span></li>
{{/federations}}</ul>{{/hasFederations}}
{{#hasEntities}}<h2>Entities</h2>
<ul class="findings">
{{#entities}}<li><a href="{{path}}"><bdi>{{name}}</bdi></a><span class="identifier"><bdi>{{detail}}</bdi></span></li>
{{/entities}}</ul>
{{#more}}<p><a href="{{morePath}}">{{.}}</a></p>{{/more}}{{/hasEntities}}{{/found}}
{{/content}}{{/page}}
"""##,
        "pages/sign-in.mustache": ##"""
{{<page}}{{$content}}
<h1>Sign in</h1>
{{#complaint}}<p class="notice" role="alert">{{.}}</p>{{/complaint}}
<p class="lead">For administrators of this dashboard. Everything else is open to everybody.</p>
<form class="panel narrow" method="post" action="/sign-in">
<label for="token">Admin token</label>
<input id="token" name="token" type="password" autocomplete="current-password" maxlength="200" spellcheck="false" required autofocus>
<input type="hidden" name="next" value="{{next}}">
<p class="actions"><button type="submit">Sign in</button></p>
</form>
{{/content}}{{/page}}
"""##,
        "pages/status.mustache": ##"""
{{<page}}{{$content}}
<h1>Status</h1>
<p class="lead">How the dashboard itself is doing.</p>
<dl class="facts">
{{#facts}}<div><dt>{{name}}</dt><dd><bdi>{{value}}</bdi></dd></div>
{{/facts}}</dl>
{{#hasChecks}}<h2>Checks</h2>
<div class="scroll stacked"><table>
<thead><tr><th scope="col">Check</th><th scope="col">State</th><th scope="col">What was found</th></tr></thead>
<tbody>
{{#checks}}<tr><th scope="row">{{name}}</th><td data-label="State"><span class="mark {{mark.kind}}">{{mark.text}}</span></td><td data-label="What was found" class="anywhere">{{message}}</td></tr>
{{/checks}}</tbody>
</table></div>{{/hasChecks}}
<h2>Last imports</h2>
{{^hasRuns}}<p>Nothing was imported so far.</p>{{/hasRuns}}
{{#hasRuns}}<div class="scroll stacked"><table>
<thead><tr><th scope="col">Begun</th><th scope="col">Outcome</th><th scope="col" class="number">Took</th><th scope="col">Stage</th><th scope="col">Source</th><th scope="col">Message</th></tr></thead>
<tbody>
{{#runs}}<tr><th scope="row" class="nowrap">{{started}}</th><td data-label="Outcome"><span class="mark {{outcome.kind}}">{{outcome.text}}</span></td><td data-label="Took" class="number">{{duration}}</td><td data-label="Stage">{{stage}}</td><td data-label="Source" class="anywhere">{{source}}</td><td data-label="Message" class="anywhere">{{message}}</td></tr>
{{/runs}}</tbody>
</table></div>{{/hasRuns}}
{{/content}}{{/page}}
"""##,
        "pages/suggestions.mustache": ##"""
{{#isEmpty}}<p class="quiet" role="option" aria-disabled="true" aria-selected="false">Nothing is called like that.</p>{{/isEmpty}}
{{#found}}{{#hasFederations}}<div role="group" aria-label="Federations"><h2 aria-hidden="true">Federations</h2>
{{#federations}}<a id="{{id}}" role="option" aria-selected="false" tabindex="-1" href="{{path}}"><bdi>{{name}}</bdi><span class="identifier">{{detail}}</span></a>
{{/federations}}</div>{{/hasFederations}}
{{#hasEntities}}<div role="group" aria-label="Entities"><h2 aria-hidden="true">Entities</h2>
{{#entities}}<a id="{{id}}" role="option" aria-selected="false" tabindex="-1" href="{{path}}"><bdi>{{name}}</bdi><span class="identifier"><bdi>{{detail}}</bdi></span></a>
{{/entities}}{{#more}}<a id="found-more" role="option" aria-selected="false" tabindex="-1" href="{{morePath}}">{{.}}</a>{{/more}}</div>{{/hasEntities}}{{/found}}
"""##,
        "pages/validation.mustache": ##"""
{{<page}}{{$content}}
<h1>Validation</h1>
{{^isChecked}}<p class="lead">The addresses of privacy statements. They are judged by what the metadata say: no link was ever checked here, so whether the pages open is not known.</p>
<div class="notice"><p>On the server, this command asks for every page once and shows here what came of it:</p>
<pre><code>edugain-ctl check-links</code></pre></div>{{/isChecked}}
{{#isChecked}}<p class="lead">The addresses of privacy statements, and what came of asking for their pages. The last one was asked on {{latest}}.</p>{{/isChecked}}
{{> figures}}
<form class="filters" action="/validation" data-live-form autocomplete="off">
<label class="wide">Part of the address<input type="search" name="q" value="{{text}}" maxlength="200"></label>
{{> fields}}
<div class="buttons"><button type="submit">Show</button>{{#isFiltered}}<a href="/validation">Clear</a>{{/isFiltered}}</div>
</form>
<div data-list id="list">
{{#isChecked}}<h2>By outcome</h2>
<div class="scroll stacked"><table>
<caption class="hidden-visually">Addresses by what came of checking them</caption>
<thead><tr><th scope="col">Outcome</th><th scope="col" class="number">Addresses</th><th scope="col" class="number">Named by entities</th></tr></thead>
<tbody>
{{#outcomes}}<tr><th scope="row"><a href="{{path}}"{{#isChosen}} aria-current="true"{{/isChosen}}><span class="mark {{mark.kind}}">{{mark.text}}</span></a></th><td data-label="Addresses" class="number">{{links}}</td><td data-label="Named by entities" class="number">{{entities}}</td></tr>
{{/outcomes}}</tbody>
</table></div>
<p class="small quiet">A page behind a protection against programs is neither good nor broken: nothing can be said of it from here.</p>{{/isChecked}}
<div class="toolbar"><p role="status">{{#pages}}Addresses {{range}}{{/pages}}</p><ul class="downloads">{{#exports}}<li><a href="{{path}}" download>{{name}}</a></li>{{/exports}}</ul></div>
{{#isEmpty}}<p class="notice">No address is like that. <a href="/validation">Show all of them.</a></p>{{/isEmpty}}
{{^isEmpty}}<div class="scroll stacked" tabindex="0" role="region" aria-label="Addresses of privacy statements"><table{{#isChecked}} class="dense"{{/isChecked}}>
<caption class="hidden-visually">Addresses of privacy statements with the entities that name them</caption>
<thead><tr><th scope="col">Address</th>{{#isChecked}}<th scope="col">Outcome</th><th scope="col">Broken since</th><th scope="col">Last checked</th>{{/isChecked}}<th scope="col">Link</th><th scope="col" class="number">Entities</th><th scope="col">Named by</th></tr></thead>
<tbody>
{{#rows}}<tr><th scope="row">{{#link}}<a href="{{.}}" rel="noopener noreferrer nofollow"><bdi>{{url}}</bdi></a>{{/link}}{{^link}}<bdi>{{url}}</bdi>{{/link}}</th>
{{#check}}<td data-label="Outcome"><span><span class="mark {{mark.kind}}">{{mark.text}}</span>{{#status}}<br><span class="quiet small">{{.}}</span>{{/status}}</span></td><td data-label="Broken since" class="nowrap">{{#brokenSince}}{{.}}{{/brokenSince}}{{^brokenSince}}–{{/brokenSince}}</td><td data-label="Last checked" class="nowrap">{{#checked}}{{.}}{{/checked}}{{^checked}}never{{/checked}}</td>
{{/check}}<td data-label="Link"><span class="mark {{mark.kind}}">{{mark.text}}</span></td><td data-label="Entities" class="number"><a href="{{listPath}}">{{count}}</a></td>
<td data-label="Named by" class="anywhere"><span>{{#entities}}<a href="{{path}}"><bdi>{{name}}</bdi></a><br>{{/entities}}{{#more}}<span class="quiet">{{.}}</span>{{/more}}</span></td></tr>
{{/rows}}</tbody>
</table></div>{{/isEmpty}}
{{> pages}}
</div>
{{/content}}{{/page}}
"""##,
        "styles/charts.css": ##"""
:root {
    --series-1: #013f9f;
    --series-2: #ca7a00;
    --series-3: #3d9e68;
    --series-4: #ac7dae;
    --series-5: #563303;
    --series-6: #000816;
}

@media (prefers-color-scheme: dark) {
    :root {
        --series-1: #277ec5;
        --series-2: #e94a27;
        --series-3: #0dd482;
        --series-4: #b44f79;
        --series-5: #cef16e;
        --series-6: #f9c6e0;
    }
}

.chart { --text: 9px; --mark: 1; container-type: inline-size; margin: 1rem 0 1.5rem; padding: 1rem 1.15rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.chart figcaption { margin-bottom: 0.6rem; line-height: 1.35; }
.chart .note { color: var(--quiet); font-size: 0.9rem; }
.chart .empty { margin: 0; padding: 1.5rem 1rem; max-width: none; color: var(--quiet); text-align: center; }

.legend { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin: 0 0 0.6rem; padding: 0; list-style: none; font-size: 0.9rem; line-height: 1.4; }
.legend li { display: flex; gap: 0.5rem; min-width: 0; overflow-wrap: anywhere; }
.legend .sample { flex: none; margin-top: 0.12rem; }
.legend b { font-variant-numeric: tabular-nums; white-space: nowrap; }

/* A drawing that is shown smaller gets larger text and marks in its own units: 12 to 15 pixels at every width. */
@container (max-width: 48rem) { .plot { --text: 12px; --mark: 1.33; } }
@container (max-width: 36rem) { .plot { --text: 16px; --mark: 1.78; } .plot .minor, .bars .minor { display: none; } }
@container (max-width: 27rem) { .plot { --text: 21px; --mark: 2.33; } }

/* Where there is room, the legend stands beside the drawing, which would be too tall for the whole width. */
@media (min-width: 64rem) {
    .chart { display: grid; grid-template-columns: minmax(0, 1fr) 17.5rem; column-gap: 1.5rem; align-items: start; }
    .chart > * { grid-column: 1 / -1; }
    .chart > .plot, .chart > .bars { grid-column: 1; grid-row: 2; }
    .chart > .legend { grid-column: 2; grid-row: 2; flex-direction: column; gap: 0.5rem; padding-top: 0.5rem; }
    .legend li > span { display: flex; flex: 1; gap: 0.5rem; justify-content: space-between; min-width: 0; }
}

.plot { display: block; width: 100%; height: auto; }
.plot text, .bars text { fill: var(--ink); font-variant-numeric: tabular-nums; }
.plot .tick { fill: var(--quiet); font-size: var(--text); }
.chart .grid, .chart .axis { fill: none; stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.chart .axis { stroke: var(--quiet); }

.line { fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; vector-effect: non-scaling-stroke; }
.line-1 { stroke: var(--series-1); }
.line-2 { stroke: var(--series-2); stroke-dasharray: 7 4; }
.line-3 { stroke: var(--series-3); stroke-dasharray: 1 4; }
.line-4 { stroke: var(--series-4); stroke-dasharray: 10 4 1 4; }
.line-5 { stroke: var(--series-5); stroke-dasharray: 14 5; }
.line-6 { stroke: var(--series-6); stroke-dasharray: 5 4 1 4 1 4; }
.mark-1, .fill-1 { fill: var(--series-1); }
.mark-2, .fill-2 { fill: var(--series-2); }
.mark-3, .fill-3 { fill: var(--series-3); }
.mark-4, .fill-4 { fill: var(--series-4); }
.mark-5, .fill-5 { fill: var(--series-5); }
.mark-6, .fill-6 { fill: var(--series-6); }
.mark-1, .mark-2, .mark-3, .mark-4, .mark-5, .mark-6 { stroke: var(--raised); stroke-width: 1; paint-order: stroke; }
.mark { transform: scale(var(--mark)); }

/* What a moment shows appears when it is pointed at, or else when it has the focus: never two at once. */
.moment { outline: none; cursor: crosshair; }
.hit { fill: none; pointer-events: all; }
.moment > :not(.hit) { visibility: hidden; pointer-events: none; }
.moment:hover > *, .moment:focus > * { visibility: visible; }
.plot:hover .moment:focus:not(:hover) > :not(.hit) { visibility: hidden; }
.guide { fill: none; stroke: var(--quiet); stroke-width: 1; vector-effect: non-scaling-stroke; }
.moment:focus-visible .guide { stroke: var(--accent); stroke-width: 3; }
.readout { transform: scale(var(--mark)); font-size: 9px; }
.readout-box { fill: var(--raised); stroke: var(--quiet); stroke-width: 1; vector-effect: non-scaling-stroke; }
.readout-name { fill: var(--ink); }
.readout-time { fill: var(--quiet); }
.readout-value { font-weight: 600; }
.readout-name, .bars .name { unicode-bidi: isolate; }

/* The room at the right is for the number behind a bar of 100 %. */
.bars { --mark: 1.5; display: block; width: calc(100% - 4.5rem); overflow: visible; font-size: 13px; }
.bars .field { overflow: visible; }
.bars .tick { fill: var(--quiet); font-size: 12px; }
.bars .value { paint-order: stroke; stroke: var(--raised); stroke-width: 4px; stroke-linejoin: round; }
.bars a .name { fill: var(--accent); text-decoration: underline; }

.chart details { margin-top: 0.5rem; font-size: 0.9rem; }
.chart summary { color: var(--accent); cursor: pointer; width: fit-content; }
.chart summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.chart tbody th { min-width: 8rem; }

.spark { width: 6.25rem; height: 1.5rem; vertical-align: middle; }
.spark path { fill: none; stroke: var(--series-1); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
.spark circle { fill: var(--series-1); }

.bar { width: 3.5rem; height: 0.6rem; vertical-align: middle; border-radius: 2px; background: var(--line); }
.bar rect { height: 100%; }
.bar.good { fill: var(--good); }
.bar.fair { fill: var(--fair); }
.bar.poor { fill: var(--poor); }

@media (forced-colors: active) {
    :root { --series-1: CanvasText; --series-2: CanvasText; --series-3: CanvasText; --series-4: CanvasText; --series-5: CanvasText; --series-6: CanvasText; --ink: CanvasText; --quiet: CanvasText; --line: GrayText; }
    .bar { border: 1px solid CanvasText; }
    .bar.good, .bar.fair, .bar.poor { fill: CanvasText; }
}

@media print {
    :root { --series-1: #000; --series-2: #333; --series-3: #000; --series-4: #444; --series-5: #222; --series-6: #555; }
    .chart { display: block; padding: 0.5rem; }
    .moment, .chart details:not([open]) { display: none; }
    .bar, .bars rect { print-color-adjust: exact; }
}
"""##,
        "styles/dashboard.css": ##"""
:root {
    color-scheme: light dark;
    --ground: #f6f7f9;
    --raised: #ffffff;
    --line: #d9dfe7;
    --ink: #17212d;
    --quiet: #526071;
    --accent: #0b559f;
    --accent-soft: #e4eef9;
    --good: #157347;
    --fair: #855d00;
    --poor: #b3261e;
    --good-soft: #e2f3ea;
    --fair-soft: #fbf0d5;
    --poor-soft: #fce8e6;
    --radius: 0.6rem;
}

@media (prefers-color-scheme: dark) {
    :root {
        --ground: #10151b;
        --raised: #181f27;
        --line: #313c49;
        --ink: #e6ebf1;
        --quiet: #a3b0bf;
        --accent: #82bbf8;
        --accent-soft: #1b2f45;
        --good: #57cb92;
        --fair: #e8bf4a;
        --poor: #ff958b;
        --good-soft: #15301f;
        --fair-soft: #352b10;
        --poor-soft: #3d1c1a;
    }
}

*, *::before, *::after { box-sizing: border-box; }

html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }

body {
    margin: 0;
    background: var(--ground);
    color: var(--ink);
    overflow-wrap: break-word;
    font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}

a { color: var(--accent); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 0.2rem; }

h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere; text-wrap: balance; }
h1 { margin: 0 0 0.35rem; font-size: clamp(1.5rem, 1.2rem + 1.4vw, 2.1rem); letter-spacing: -0.01em; }
h2 { margin: 2.5rem 0 0.9rem; font-size: 1.25rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1.05rem; }
p { margin: 0.6rem 0; max-width: 46rem; }
.lead { color: var(--quiet); }
.quiet { color: var(--quiet); }
.small { font-size: 0.875rem; }
code, pre, kbd { font-family: ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; font-size: 0.92em; }
code { overflow-wrap: anywhere; }
pre { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); overflow-x: auto; }
.hidden-visually { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.skip { position: absolute; left: -100rem; z-index: 30; }
.skip:focus { left: 1rem; top: 0.75rem; padding: 0.5rem 1rem; border-radius: var(--radius); background: var(--raised); }

.width { width: 100%; max-width: 80rem; margin: 0 auto; padding-inline: clamp(1rem, 3vw, 2rem); }

/* The head of the page: who we are, where one can go, what one looks for. */

.masthead { border-bottom: 1px solid var(--line); background: var(--raised); }
.masthead .width { display: grid; grid-template-columns: auto 1fr minmax(13rem, 20rem); gap: 0.5rem 1.75rem; align-items: center; padding-block: 0.7rem; }
.brand { display: flex; gap: 0.6rem; align-items: center; color: var(--ink); font-weight: 650; line-height: 1.15; text-decoration: none; }
.brand img { width: 2rem; height: 2rem; }
.brand small { display: block; color: var(--quiet); font-size: 0.78rem; font-weight: 500; }
.sections { display: flex; flex-wrap: wrap; gap: 0.1rem 0.25rem; margin: 0; padding: 0; list-style: none; }
.sections a { display: block; padding: 0.35rem 0.65rem; border-radius: 0.4rem; color: var(--ink); text-decoration: none; }
.sections a:hover { background: var(--accent-soft); }
.sections a[aria-current] { background: var(--accent-soft); color: var(--accent); font-weight: 600; }

.search { position: relative; display: flex; }
.search input { width: 100%; min-width: 0; padding-right: 2.6rem; }
.search button { position: absolute; inset: 0 0 0 auto; width: 2.5rem; padding: 0; border: 0; background: none; color: var(--quiet); }
.search button svg { display: block; margin: auto; width: 1.1rem; height: 1.1rem; }
.suggestions { position: absolute; z-index: 20; inset: calc(100% + 0.35rem) 0 auto auto; width: min(34rem, calc(100vw - 2rem)); max-height: 75vh; overflow-y: auto; margin: 0; padding: 0.35rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); box-shadow: 0 0.75rem 2rem rgb(0 0 0 / 18%); }
.suggestions[hidden] { display: none; }
.suggestions h2 { margin: 0.4rem 0.6rem 0.2rem; color: var(--quiet); font-size: 0.8rem; font-weight: 600; }
.suggestions ul { margin: 0; padding: 0; list-style: none; }
.suggestions a { display: block; padding: 0.4rem 0.6rem; border-radius: 0.4rem; color: var(--ink); text-decoration: none; }
.suggestions a:hover, .suggestions a.chosen { background: var(--accent-soft); }
.suggestions p { margin: 0.4rem 0.6rem; }

.freshness { margin: 0; padding-block: 0.45rem; color: var(--quiet); font-size: 0.875rem; max-width: none; }
.freshness strong { font-weight: 600; }
.freshness.fresh strong { color: var(--good); }
.freshness.aging strong { color: var(--fair); }
.freshness.stale strong { color: var(--poor); }

.banner { border-block-end: 1px solid var(--line); background: var(--poor-soft); }
.banner p { margin: 0; padding-block: 0.7rem; max-width: none; overflow-wrap: anywhere; }
.notice { margin: 1rem 0; padding: 0.75rem 1rem; border-left: 4px solid var(--fair); border-radius: 0 var(--radius) var(--radius) 0; background: var(--fair-soft); overflow-wrap: anywhere; }

main.width { padding-block: 1.6rem 3rem; }
main:focus { outline: none; }
.foot { border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
.foot .width { display: flex; flex-wrap: wrap; gap: 0.35rem 2rem; padding-block: 1.25rem 2rem; }
.foot p { margin: 0; }
.foot nav { display: flex; flex-wrap: wrap; gap: 0.35rem 1.25rem; }

/* Cards with figures. */

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.cards.wide-ones { grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.cards.small-ones { grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5rem), 1fr)); gap: 0.75rem; }
.card { display: flex; flex-direction: column; gap: 0.15rem; min-width: 0; padding: 1rem 1.15rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.card .name { color: var(--quiet); font-size: 0.9rem; }
.card .name::first-letter { text-transform: uppercase; }
.card .figure { font-size: 1.9rem; font-weight: 650; line-height: 1.15; font-variant-numeric: tabular-nums; letter-spacing: -0.02em; overflow-wrap: anywhere; }
.cards.small-ones .figure { font-size: 1.5rem; }
.card .detail { color: var(--quiet); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.card .changes { display: grid; margin-top: 0.35rem; font-size: 0.875rem; }
.card .with-spark { display: grid; grid-template-columns: 1fr auto; gap: 0.75rem; align-items: end; }
.card .bar { width: 100%; height: 0.5rem; margin-top: 0.4rem; }
.change { font-variant-numeric: tabular-nums; white-space: nowrap; }
.change.better { color: var(--good); }
.change.worse { color: var(--poor); }
.change.same { color: var(--quiet); }

.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 2.5rem; }
.columns > * { min-width: 0; }
.columns ul { margin: 0.3rem 0; padding-left: 1.1rem; }

/* Tables: dense, because operators compare in them. */

/* Positioned, so that what is hidden in it cannot make the whole page wide. */
.scroll { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
table { width: 100%; border-collapse: collapse; font-size: 0.92rem; }
th, td { padding: 0.5rem 0.8rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
tbody tr:last-child > * { border-bottom: 0; }
tbody tr:hover { background: color-mix(in srgb, var(--accent-soft) 45%, transparent); }
thead th { color: var(--quiet); font-size: 0.82rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
thead th a { color: inherit; text-decoration: none; }
thead th a:hover { color: var(--accent); text-decoration: underline; }
thead th[aria-sort] a { color: var(--accent); }
tbody th a[aria-current] { font-weight: 700; }
tbody th { min-width: 11rem; font-weight: 500; overflow-wrap: anywhere; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.nowrap { white-space: nowrap; }
td .bar { width: 3.5rem; height: 0.5rem; margin-right: 0.4rem; vertical-align: 0.05em; }
.share { font-variant-numeric: tabular-nums; white-space: nowrap; }
.dense { font-size: 0.88rem; }
.dense th, .dense td { padding-inline: 0.5rem; }
.dense thead th { white-space: normal; }
.dense tbody th { min-width: 9rem; }
.dense td .bar { width: 2.2rem; margin-right: 0.3rem; }
.identifier { display: block; color: var(--quiet); font-size: 0.85rem; font-weight: 400; overflow-wrap: anywhere; }
.anywhere { overflow-wrap: anywhere; }

/* A word says it, the sign and the colour only help. */

.mark { white-space: nowrap; }
.mark::before { display: inline-block; width: 1.1em; font-weight: 700; }
.mark.good { color: var(--good); }
.mark.good::before { content: "✓" / ""; }
.mark.fair { color: var(--fair); }
.mark.fair::before { content: "◐" / ""; }
.mark.poor { color: var(--poor); }
.mark.poor::before { content: "✕" / ""; }
.tag { display: inline-block; padding: 0.05rem 0.45rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--ground); font-size: 0.8rem; white-space: nowrap; }

/* Forms. */

input, select, button { font: inherit; color: inherit; }
input, select { padding: 0.4rem 0.6rem; border: 1px solid color-mix(in srgb, var(--quiet) 75%, var(--raised)); border-radius: 0.4rem; background: var(--raised); }
select { max-width: 100%; text-overflow: ellipsis; }
button, .button { display: inline-block; padding: 0.4rem 0.9rem; border: 1px solid var(--accent); border-radius: 0.4rem; background: var(--accent); color: var(--raised); font-weight: 600; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { filter: brightness(1.08); }
.button.light, button.light { background: transparent; color: var(--accent); }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr)); gap: 0.7rem 0.9rem; align-items: end; margin: 1.1rem 0; padding: 1rem 1.1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.filters label { display: grid; gap: 0.2rem; min-width: 0; color: var(--quiet); font-size: 0.85rem; font-weight: 600; }
.filters label > * { width: 100%; min-width: 0; color: var(--ink); font-size: 0.95rem; font-weight: 400; }
.filters .wide { grid-column: span 2; }
.filters :is(input, select) { height: 2.4rem; }
.filters .buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; align-items: center; }

.toolbar { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; align-items: baseline; justify-content: space-between; margin: 1rem 0 0.6rem; }
.toolbar p { margin: 0; }
.downloads { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; font-size: 0.9rem; }
.downloads a::before { content: "↓ " / ""; }
.choices { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; list-style: none; }
.choices a { display: block; padding: 0.2rem 0.7rem; border: 1px solid var(--line); border-radius: 1rem; background: var(--raised); color: var(--ink); font-size: 0.875rem; text-decoration: none; }
.choices a:hover { border-color: var(--accent); }
.choices a[aria-current] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); font-weight: 600; }
.pages { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: center; justify-content: center; margin: 1.25rem 0; }
.pages a, .pages span { padding: 0.25rem 0.7rem; border-radius: 0.4rem; text-decoration: none; font-variant-numeric: tabular-nums; }
.pages a { border: 1px solid var(--line); background: var(--raised); }
.pages [aria-current] { background: var(--accent); color: var(--raised); font-weight: 600; }

/* A block of its own: text with what can be done about it. */

.panel { margin: 0 0 1rem; padding: 0.9rem 1.15rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); overflow-wrap: anywhere; }
.panel > :first-child, .panel [data-live] > :first-child { margin-top: 0; }
.panel > :last-child { margin-bottom: 0; }
.panel.narrow { max-width: 30rem; }
.panel label { display: block; margin-bottom: 0.3rem; font-weight: 600; }
.panel input { width: 100%; }
.panel .tick { display: flex; gap: 0.6rem; align-items: baseline; }
.panel .tick input { width: auto; flex: none; }
.panel .tick label { margin: 0; font-weight: inherit; }
.settings { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.2rem 2rem; }
.settings p { margin: 0.3rem 0; }
.settings .entry { display: flex; flex-wrap: wrap; gap: 0.3rem 0.6rem; align-items: center; }
.settings .entry input { width: 7rem; }
.settings input:disabled { color: var(--quiet); background: var(--ground); cursor: not-allowed; }
.settings input[aria-invalid] { border-color: var(--poor); }
.complaint { color: var(--poor); font-weight: 600; }
.panel pre, .panel .notice { background: var(--ground); }
.actions { display: flex; flex-wrap: wrap; gap: 0.6rem 1.25rem; align-items: center; margin: 0.9rem 0; }
.actions form { margin: 0; }
.heading { display: flex; flex-wrap: wrap; gap: 0.4rem 1.5rem; align-items: center; justify-content: space-between; }
.heading h1 { margin: 0; }
.progress { display: grid; grid-template-columns: minmax(0, 1fr) 4rem; gap: 0.75rem; align-items: center; max-width: 46rem; margin: 0.5rem 0; font-variant-numeric: tabular-nums; }

/* What programs can ask for. */

.columns + nav { margin-top: 1.5rem; }
.operation h3 { margin: 0; font-size: 1.05rem; }
.operation .tag, tbody th .tag { font-weight: 500; }
.operation details { margin-top: 0.6rem; }
.operation pre { white-space: pre-wrap; overflow-wrap: anywhere; }
.copied { position: relative; }
.copied pre { padding-right: 5.5rem; }
.copied button { position: absolute; top: 0.5rem; right: 0.5rem; padding: 0.2rem 0.6rem; font-size: 0.85rem; }

/* Facts about one thing. */

.facts { margin: 0; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.facts > div { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: 0 1.25rem; padding: 0.55rem 1.1rem; border-bottom: 1px solid var(--line); }
.facts > div:last-child { border-bottom: 0; }
.facts dt { color: var(--quiet); }
.facts dd { grid-column: 2; min-width: 0; margin: 0; overflow-wrap: anywhere; }

.findings { display: grid; gap: 0.75rem; margin: 0; padding: 0; list-style: none; }
.findings > li { padding: 0.85rem 1.1rem; border: 1px solid var(--line); border-left-width: 5px; border-radius: var(--radius); background: var(--raised); overflow-wrap: anywhere; }
.findings > li:not([class]) { border-left-width: 1px; }
.findings > .good { border-left-color: var(--good); }
.findings > .fair { border-left-color: var(--fair); }
.findings > .poor { border-left-color: var(--poor); }
h2.plain { margin: 0; font-size: 1rem; }
.findings h3 { display: flex; flex-wrap: wrap; gap: 0 0.9rem; justify-content: space-between; margin: 0; font-size: 1rem; }
.findings p { margin: 0.2rem 0 0; }

.timeline { margin: 0; padding: 0 0 0 1.4rem; border-left: 2px solid var(--line); list-style: none; }
.timeline > li { position: relative; margin: 0 0 1.4rem; overflow-wrap: anywhere; }
.timeline > li::before { content: ""; position: absolute; left: -1.82rem; top: 0.4rem; width: 0.75rem; height: 0.75rem; border: 2px solid var(--accent); border-radius: 50%; background: var(--ground); }
.timeline h3 { margin: 0; font-size: 1rem; }
.timeline ul { margin: 0.3rem 0 0; padding-left: 1.1rem; }
del { color: var(--poor); text-decoration-thickness: 1px; }
ins { color: var(--good); text-decoration: none; }
/* A block of its own is not struck through. */
del::before { content: "−"; display: inline-block; margin-right: 0.25em; }
ins::before { content: "+ "; }

details > summary { width: fit-content; padding: 0.2rem 0; color: var(--accent); cursor: pointer; }
progress { width: 100%; height: 0.8rem; accent-color: var(--accent); }

@media (max-width: 62rem) {
    .masthead .width { grid-template-columns: 1fr minmax(11rem, 20rem); }
    .masthead nav { grid-column: 1 / -1; order: 3; }
    .sections { margin-inline: -0.65rem; }
}

@media (max-width: 40rem) {
    .masthead .width { grid-template-columns: 1fr; }
    .search { order: 2; }
    .suggestions { left: 0; right: 0; width: auto; }
    .sections a { padding: 0.3rem 0.6rem; }
    .facts > div { grid-template-columns: 1fr; }
    .facts dd { grid-column: 1; }
    .filters { grid-template-columns: 1fr 1fr; }
    .filters .wide, .filters .buttons { grid-column: 1 / -1; }
    .timeline { padding-left: 1.1rem; }
    .timeline > li::before { left: -1.52rem; }

    /* A table whose rows become cards, so that nobody scrolls sideways on a telephone. */
    .stacked { border: 0; border-radius: 0; background: none; overflow: visible; }
    .stacked table, .stacked tbody { display: block; }
    .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
    /* Where it sorts, the head is a row of links. */
    .stacked thead:has(a) { position: static; display: block; width: auto; height: auto; overflow: visible; clip-path: none; }
    .stacked thead:has(a) tr { display: flex; flex-wrap: wrap; gap: 0.3rem 1rem; }
    .stacked td > input { justify-self: start; }
    .stacked tr { display: block; margin-bottom: 0.75rem; padding: 0.7rem 1rem; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
    .stacked th, .stacked td { display: block; padding: 0.15rem 0; border: 0; text-align: left; white-space: normal; }
    .stacked td[data-label] { display: grid; grid-template-columns: 9rem 1fr; gap: 0.5rem; }
    .stacked td[data-label]::before { content: attr(data-label); color: var(--quiet); }
}

@media (prefers-reduced-motion: no-preference) {
    a, button, tbody tr { transition: background-color 0.12s; }
}

@media (prefers-contrast: more) {
    :root { --line: #55606e; --quiet: #2d3846; }
    a { text-decoration-thickness: 0.12em; }
}

@media (prefers-contrast: more) and (prefers-color-scheme: dark) {
    :root { --line: #93a1b2; --quiet: #d3dce6; }
}

/* The colours of the reader take the place of ours; what only a ground has told is told by a border. */
@media (forced-colors: active) {
    button, .button { border-color: ButtonText; background: ButtonFace; color: ButtonText; }
    .pages [aria-current] { background: Canvas; color: CanvasText; }
    [aria-current], .suggestions a.chosen { outline: 2px solid Highlight; outline-offset: -2px; }
    .search button { border: 0; }
    .timeline > li::before { background: Canvas; }
}

@media print {
    :root { color-scheme: light; --ground: #fff; --raised: #fff; --ink: #000; --quiet: #333; --line: #999; --accent: #000; --good: #0b5a35; --fair: #6b4a00; --poor: #8f1c15; }
    body { font-size: 9.5pt; }
    .masthead nav, .search, .filters, .pages, .choices, .downloads, .skip, .foot nav, button, .buttons, td:has(> input[type=radio]), td:has(> input[type=checkbox]), th.choice, .on-screen { display: none; }
    .masthead .width { display: block; }
    .masthead, .banner, .notice { background: none; }
    .width, main.width { max-width: none; padding-inline: 0; }
    main.width { padding-block: 0.75rem; }
    h1 { font-size: 18pt; }
    h2 { margin: 1.2rem 0 0.5rem; font-size: 13pt; }
    h2, h3, figcaption { break-after: avoid; }
    .card, .findings > li, .timeline > li, tr, figure { break-inside: avoid; }
    .card { padding: 0.5rem 0.7rem; }
    .cards, .cards.wide-ones { gap: 0.5rem; grid-template-columns: repeat(3, 1fr); }
    .columns > section { break-inside: avoid; }
    .identifier { font-size: 7.5pt; }
    .cards.small-ones { grid-template-columns: repeat(5, 1fr); }
    .scroll { overflow: visible; }
    table { font-size: 8.5pt; }
    th, td { padding: 0.2rem 0.4rem; }
    tbody th { min-width: 0; }
    a { color: inherit; text-decoration: none; }
    thead { display: table-header-group; }
}
"""##,
        "scripts/dashboard.js": ##"""
// Makes live what works without it: search, filters, sorting and paging, charts by the arrow keys, and blocks that renew
// themselves. Every address it asks is one that a browser without scripts would open.
"use strict";

(() => {
    const parse = (text) => new DOMParser().parseFromString(text, "text/html");

    /** Gets a document of this site; null when another request took its place or nothing came. */
    const get = async (address, signal) => {
        try {
            const response = await fetch(address, { signal, headers: { Accept: "text/html" } });
            return { status: response.status, address: response.url, text: await response.text() };
        } catch {
            return null;
        }
    };

    // Search in the head of the page: a combobox after the ARIA authoring practices.

    const search = document.querySelector("form.search");
    const input = search?.querySelector("input");
    const list = search?.querySelector(".suggestions");

    if (search && input && list) {
        let running = null;
        let timer = 0;
        let chosen = -1;

        const links = () => [...list.querySelectorAll("a")];
        const close = () => {
            clearTimeout(timer);
            running?.abort();
            list.hidden = true;
            chosen = -1;
            input.setAttribute("aria-expanded", "false");
            input.removeAttribute("aria-activedescendant");
        };
        const choose = (place) => {
            const all = links();
            if (all.length === 0) return;
            chosen = (place + all.length) % all.length;
            all.forEach((link, index) => {
                link.classList.toggle("chosen", index === chosen);
                link.setAttribute("aria-selected", String(index === chosen));
            });
            input.setAttribute("aria-activedescendant", all[chosen].id);
            all[chosen].scrollIntoView({ block: "nearest" });
        };
        const ask = async () => {
            const text = input.value.trim();
            running?.abort();
            if ([...text].length < 2) return close();
            running = new AbortController();
            const answer = await get("/search/suggestions?q=" + encodeURIComponent(text), running.signal);
            if (!answer || answer.status !== 200) return;
            list.replaceChildren(...parse(answer.text).body.childNodes);
            chosen = -1;
            list.hidden = false;
            input.setAttribute("aria-expanded", "true");
            input.removeAttribute("aria-activedescendant");
        };

        input.setAttribute("role", "combobox");
        input.setAttribute("aria-autocomplete", "list");
        input.setAttribute("aria-controls", list.id);
        input.setAttribute("aria-expanded", "false");
        input.addEventListener("input", () => {
            clearTimeout(timer);
            timer = setTimeout(ask, 90);
        });
        input.addEventListener("keydown", (event) => {
            if (event.key === "Escape") {
                // The field would be emptied as well.
                if (!list.hidden) event.preventDefault();
                return close();
            }
            if (list.hidden) return;
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
                event.preventDefault();
                choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 0 ? -1 : chosen - 1);
            } else if (event.key === "Enter" && chosen >= 0) {
                event.preventDefault();
                location.assign(links()[chosen].href);
            }
        });
        search.addEventListener("focusout", (event) => {
            if (!search.contains(event.relatedTarget)) close();
        });
        // A page that comes back from the browser's memory shows no old suggestions.
        addEventListener("pagehide", close);
    }

    // Lists: filters, heads of columns and pages change the list in place.

    const liveForm = "form.filters[data-live-form]";
    let loading = null;
    let typing = 0;
    // The address whose list is shown.
    let shown = location.pathname + location.search;

    // Stays while lists come and go, so that a reader of the screen hears of the new one.
    const announcer = document.createElement("p");
    announcer.className = "hidden-visually";
    announcer.setAttribute("role", "status");
    if (document.querySelector("[data-list]")) document.body.append(announcer);

    /** What a form sends beside its fields, and whether there is something to clear, is the server's to say. */
    const renewForm = (page, isWhole) => {
        const form = document.querySelector(liveForm);
        const fresh = page.querySelector(liveForm);
        if (!form || !fresh) return;
        if (isWhole) return form.replaceWith(fresh);
        form.querySelectorAll("input[type=hidden]").forEach((field) => field.remove());
        form.prepend(...fresh.querySelectorAll("input[type=hidden]"));
        const clear = fresh.querySelector(".buttons a");
        form.querySelector(".buttons a")?.remove();
        if (clear) form.querySelector(".buttons").append(clear);
    };

    /**
     * Shows the list of an address. `step` says what becomes of the browser's history: `push`, `replace` or nothing.
     * `focus` is a selector in the new list, or `list` for its beginning.
     */
    const show = async (address, { step, state = null, focus, isWhole = false }) => {
        loading?.abort();
        const current = new AbortController();
        loading = current;
        const region = document.querySelector("[data-list]");
        region?.setAttribute("aria-busy", "true");
        const answer = await get(address, current.signal);
        if (current.signal.aborted) return;
        const page = answer?.status === 200 ? parse(answer.text) : null;
        const fresh = page?.querySelector("[data-list]");
        if (!answer && region) {
            // No answer at all: what is shown stays.
            region.removeAttribute("aria-busy");
            announcer.textContent = "The list could not be had. Try again.";
            return;
        }
        if (!fresh || !region) return step ? location.assign(address) : location.reload();
        region.replaceWith(fresh);
        renewForm(page, isWhole);
        document.title = page.title;
        announcer.textContent = fresh.querySelector("[role=status]")?.textContent ?? "";
        if (step === "push") history.pushState(state, "", address);
        if (step === "replace") history.replaceState(state, "", address);
        shown = location.pathname + location.search;
        if (focus === "list") {
            fresh.tabIndex = -1;
            fresh.focus({ preventScroll: true });
            fresh.scrollIntoView({ block: "start" });
        } else if (focus) {
            fresh.querySelector(focus)?.focus();
        }
    };
    const addressOf = (form) => {
        const fields = [...new FormData(form)].filter(([, value]) => value !== "");
        const query = new URLSearchParams(fields).toString();
        return form.getAttribute("action") + (query ? "?" + query : "");
    };

    document.addEventListener("submit", (event) => {
        const form = event.target.closest(liveForm);
        if (!form) return;
        event.preventDefault();
        clearTimeout(typing);
        show(addressOf(form), { step: "push" });
    });
    for (const kind of ["change", "input"]) {
        document.addEventListener(kind, (event) => {
            const form = event.target.closest(liveForm);
            const isText = event.target.matches("input[type=search], input[type=text]");
            if (!form || (kind === "input") !== isText) return;
            const state = isText ? { typed: event.target.name } : null;
            clearTimeout(typing);
            typing = setTimeout(() => {
                // A word is one step for Back, not one for each letter.
                const step = isText && history.state?.typed === state.typed ? "replace" : "push";
                show(addressOf(form), { step, state });
            }, isText ? 250 : 0);
        });
    }
    document.addEventListener("click", (event) => {
        const link = event.target.closest("[data-list] thead a, [data-list] .pages a");
        if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        // The link knows nothing of a filter that is still under way; it wins, and the form shows what holds.
        clearTimeout(typing);
        const focus = link.id ? "#" + CSS.escape(link.id) : "list";
        show(link.getAttribute("href"), { step: "push", focus, isWhole: true });
    });
    addEventListener("popstate", () => {
        // A link to a place in the same page is no other list.
        const address = location.pathname + location.search;
        if (address === shown || !document.querySelector("[data-list]")) return;
        clearTimeout(typing);
        show(address, { isWhole: true });
    });

    // Charts: the arrow keys go from one moment to the next.

    document.addEventListener("keydown", (event) => {
        const moment = event.target.closest?.("figure.chart .moment");
        const step = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }[event.key];
        if (!moment || step === undefined) return;
        event.preventDefault();
        const all = [...moment.closest("figure.chart").querySelectorAll(".moment")];
        const place = Math.min(all.length - 1, Math.max(0, all.indexOf(moment) + step));
        moment.setAttribute("tabindex", "-1");
        all[place].setAttribute("tabindex", "0");
        all[place].focus();
    });

    // Commands to copy, where the browser lets a page do that.

    if (navigator.clipboard) {
        document.querySelectorAll("pre[data-copy]").forEach((block) => {
            const button = document.createElement("button");
            button.type = "button";
            button.className = "light";
            button.textContent = "Copy";
            button.addEventListener("click", async () => {
                try {
                    await navigator.clipboard.writeText(block.textContent);
                    button.textContent = "Copied";
                } catch {
                    button.textContent = "Not allowed";
                }
                setTimeout(() => { button.textContent = "Copy"; }, 2000);
            });
            const frame = document.createElement("div");
            frame.className = "copied";
            block.replaceWith(frame);
            frame.append(block, button);
        });
    }

    // Blocks that say how something goes on.

    /** The block as it is now, put in its place; null for whoever is not signed in any more. */
    const renew = async (block) => {
        const answer = document.hidden ? null : await get(block.dataset.live);
        if (answer?.status === 403) return null;
        const fresh = answer?.status === 200 ? parse(answer.text).querySelector("[data-live]") : null;
        if (fresh) block.replaceWith(fresh);
        return fresh ?? block;
    };
    const renewLater = (block) => setTimeout(async () => {
        const fresh = await renew(block);
        if (fresh) follow(fresh);
    }, Number(block.dataset.liveSeconds) * 1000);
    /** Renews a block whenever the server says so, or from time to time where it does not. */
    const follow = (block) => {
        const address = block.dataset.liveEvents;
        if (!address || !window.EventSource) return renewLater(block);
        let shown = block;
        let turn = Promise.resolve();
        const source = new EventSource(address);
        const step = (isLast) => {
            turn = turn.then(async () => {
                if (!shown) return;
                shown = await renew(shown);
                if (!isLast && shown?.dataset.liveEvents) return;
                source.close();
                if (shown) renewLater(shown);
                shown = null;
            });
        };
        source.addEventListener("status", () => step(false));
        // The stream has ended, or there is none to be had; it would be asked for again and again.
        source.addEventListener("error", () => {
            source.close();
            step(true);
        });
        // What a browser puts away must hold no stream.
        addEventListener("pagehide", () => source.close(), { once: true });
    };
    document.querySelectorAll("[data-live]").forEach(follow);
})();
"""##,
        "images/icon.svg": ##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" rx="14" fill="#0b4f94"/>
<path d="M14 46V34h8v12zM28 46V24h8v22z" fill="#9cc9f5"/>
<path d="M42 46V12h8v34z" fill="#ffffff"/>
<path d="M12 52h40" stroke="#ffffff" stroke-width="3" stroke-linecap="round"/>
</svg>
"""##,
        "scripts/robots.txt": ##"""
User-agent: *
Disallow: /api/
Disallow: /config
Disallow: /history/compare
Disallow: /search
Disallow: /sign-in
Disallow: /*?*
"""##,
    ]

    /// As base64.
    static let images: [String: String] = [
        "images/icon.png": "iVBORw0KGgoAAAANSUhEUgAAALQAAAC0CAIAAACyr5FlAAADdUlEQVR4nOzdz4uVVRzH8TPOOFlXm3TC7BcDUZO4GJRQdBFFEFIbaxe0aFm7otqH9A8EiQtXLXLlRlQQFwoqiAqKDiLiD3QUxR/MOOLIyCjqxbUfcXg894Lzev0Bd/G9b55z7/Oce25fa8OmAs8yr0AgDiJxEImDSBxE4iASB5E4iMRBJA4icRCJg0gcROIgEgeROIjEQSQOInEQiYNIHETiIBIHkTiIxEEkDiJxEImDSBxE4iASB5E4iPoKla0efmdBf6M537h97+zVydJx4qjuvz/XDy1dVBr4f++ZX/7dWzrOskIkDiJxEImDSBxE4iASB5E4iMRBJA4icRCJg0gcROIgEgeROIjEQSQOInEQiYNIHETiIBIHkTiIxEEkDiJxEImDSBxE4iASB5E4iObQ4S1LBhauGfmkNHN09NzEnakyN8ylON5a9M3nK0sz5y9fnztxWFaIxEEkDiJxEImDSBxE4iASB5E4iMRBJA4icRCJg0gcROIgEgeROIjEQSQOInEQiYNIHETiIBIHkTiIxEHUnZ9DLh0ceHPhG6WBBw8ejl27VaipO3F8vW5kzcjHpYGJyamNm7cVarKsEImDSBxE4iASB5E4iMRBJA4icRCJg0gcROIgEgeROIjEQSQOInEQiYNIHETiIBIHkTiIxEEkDiJxEImDSBxE4iASB5E4iMRBJA6i7hzeMnp2bPzOVGlg+v5MmaWJybu7D54ozbRfpMzS5p0nB1qvlQZGL3bnDKOe1oZNBZ7FskIkDiJxEImDSBxE4iASB5E4iMRBJA4icRDVffD21coP//px7YqhJa/3d+cJ36tqeubh6bGJjVsP7ztxpVTT27/821JBX++8v39a98/PX7432Jrf6/r0krVH2h7sD1982low/8Cpq48ePy4V1Hrb3h9s/frdqp6eQj3t8f72/aplixv9rdFz1Ipj9fCyQkesXf5uqaPWR4GRj94udMTwB4tLHbWuHNsPXSh0xI7DtUZdK47j52/uOnKxUFl7yKcujZc6Kn6P+GPLgbvTs97pyYubmp75fcv+Uk31PaTrPxtaMTToPsfL9fQ+x/ieY2OlJhuMidyeIhIHkTiIxEEkDiJxEImDSBxE4iASB5E4iMRBJA4icRCJg0gcROIgEgeROIjEQSQOInEQiYNIHETiIBIHkTiIxEH0BAAA//+avlc2AAAABklEQVQDAK+OeIfc+7HKAAAAAElFTkSuQmCC",
        "images/preview.png": "iVBORw0KGgoAAAANSUhEUgAABLAAAAJ2CAIAAADAIuwLAAAQAElEQVR4nOzdBVhUWRsH8EN3dzcKooIYiNjdscaqa+y68W13h5tuh9uduq5rd3cHgq2IUtLdjd8LF8ZZmDgTIHD/v2cenxHuMDN37syc/3nPPUffbPLXDAAAAAAAAMRHlwEAAAAAAIAoIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIiUPgNo4ZdnRs4aFKh0M5fZPxaXVzMAAAAAAOiYUCEEAAAAAAAQKVQIAbTAz8VqXB8fP1crKzMjK1NDC1NDS1MjKzNDCxND+reyura8qqa8sqassoau5BVXnE/IOXsj53RcRlxqAQMAAAAAuEMQCAHU5GhlMrq398AQ14ggF19nKwVbGhno0cXazEjyk0EhbsKV/JLKU1czNp9MWHUwrl2Nv31wbHdfFyv+7T9ZfTqnqIK1jnnDgz5cFKV0M0raIQ/9pXSzCz/M83ayZHz+3nflwaV7mPZ8/tDgB8aGKN7mrnc274hOYgAAAACtD4EQQGWUTx4a1z3Uz4FpzMbcaFS4F10o8OyJSVl3JH7lwTh2p1mYGLy7MNLUSIXPh5Ts4m82nWWtw0Bf19LUUOlmVTV1TNtmDe7y9caz5xJyGAAAAEBnhHMIAXjp6LD5I4Jivp373ePDtJIGpZkY6k/o5/PLMyOpfvXE5FBjQz1258wcFKhSGiRTB/izzkhPV+f9+5QXJwEAAAA6KARCAC4LRgaf+Wbut48NC3C1Zq3J28lyyb0Drvy88PkZ4ewOmRYVwFTUr4uzp6MF64wGd3cb39eHAQAAAHRGCIQASliYGGx+e/I3jw5t7Sgozd7SePHciE1vTXa0MmFty8nGNKqbK1MRlU8XjAhmnRRFdHqCAAAAAJ0PAiGAIu725rs/mD6khzu7E4b2dD/y+axhPT1YG1o4MlhPV530MyXSj3VSfi5WT0wOZQAAAACdDgIhgFyhfg77PprezcuW3TkutmZrXp8wOtyLtZWpkWqeDdjF3aZPoBPrpJ69K1x6nlgAAACAzgGBEEA2ymDb3p1KeYzdaQb6un8+PzpM29PYyBTibUcXpq45Q7uyTsrWwvjV2X0ZAAAAQOeCQAggA1W6lr841sLEgLUPZsYG6xZP8m/9kxjna3Ye4KQI3058rt2iMSF+qqzNCAAAAND+IRACNGdtZvTLMyM1WfihvKomMbPo+JWMDceuf7/l/LI9V7aeSjx6KT01p4Spy97S+PsnhrNWNj1Ko9UjnGxMO/GEnIb6uu8tHMAAAAAAOhEsTA/Q3NePDvV1VrkQlFNUcepqxpFLafvP3Yy9ni1vMxtzo35dXe6K8p8S6WdiqNobMKKr8+OTQr/aGMtax8heno7Wpoq3uXozv4u7jYINpg8M2HwigXVSE/r5DAxxO3QhlQEAAAB0CqgQAvzHoxN7qjpbZmFp1Yu/HPae/8uM97Z8sS5GQRok+SWV208nPvDF7oB7f/9kdXRFVS1TxWtz+rbeqMWZgwIVb5CUVbzmcLzibUaHe7NO7cNFWKceAAAAOg8EQoDb+gQ6vTWvv0o3+ffgtV6PLf9m01mmooLSyjeXHafb7jt7k/9WZsYGL83qw1qH0tGeRy+l7TyTpHgbCxOD+SOCWOfVw8d+wchOu+IiAAAAiA0CIcBtb8+P5D91sLbu1mPf7Lvvs52Z+WVMXclZxRMXb/hyQ+ytW7w3mRrp79AKq9XPGdrV0tRQ8TaUXU/HZWYVlivebHpUAOvUXpvdV5NTTAEAAADaD5xDqB3hAY5R3Vz7dnH2cLCwNjcyNzYwa7jkFFXkFpXnFJVnF5RnFpRRgUXpiDttocb9iDBPT0cLF1szujjZmJaWV9NjSMstTc0tOZeQQy17BlJCvO3oReTcuKqm7qGlu1cdusa04ZXfjqTnli65dwDPFJ0URR6Z0POt5ceZVs0YqCTFUQDedqr+5MBD51PvUjj3zKDubs42phka5OR2jt5Qz90V/u6KkwwAAACgg0Mg1EifQKfHJ4cOD/W0MpNdWrG3NKZLF9Y4CcdD47p/9cjQnWeSNh67sfZIayXDoT3dqdozub+fqZGi1/daWsH6I9d/23WRilSsddhaGCf/tUjpZn/vu/Lg0j1Mdb88M3KWstPeiMvsH4vLq5Vu9tjEUP4lE+Z/vF27U6d8tTHW0EDvrXkRPBuP7eut3UBIrxQdNoq3OXwxLb+kkq5sOHZdcSDU19OlI/CztWdYu6S0GLvtVOLYPt6Kt3lscujP2y904tALAAAAIoEho2qiBvHOJdP2fTR92gB/eWlQJircTY8K+PP50Rd+mDcs1INp1cAQt1Nfzd701uTZQ7ooToMkwNX6+Rnhl36cv+KlsVQ/lP5VbW0dExlrM6PpA3kHOv6+61JrTKT56ZrovWdT5P2WCnTR17Jom1GvrI148h+mVfOGd6UUp3ibVQfjhCvUl5FVoCQIqToxT7uy+WSC0mGx5sYGqp5uCgAAANAOIRCqzN3enKLgH8+Njgx2YRrwdrJc/8bEbx8bpvTELU7vzO+/7d0pQR62TEUTI3yPfXH3yF6ekp/UiS4PsofGd+c8Kyw9r/S134+y1vHo1/sqq/8z72huccWaw/GPfL3X/97fBj+/avFfx49eSmfaNiVSyfKDZZU1aw7fHh+79VSi4u17+TsGe6p8KLYT1DuwhGM46N1DuvTwsWcAAAAAHRkCoWpGh3sd/myWhlFQQldXZ/6IoF3v32VrYcw0QCHw0Kczn57Wi6nL0crkn5fHzRzUWCKr45/hpLOYOoB3QfaXfz1SUFrJWkdKdvE/+6/SlZjr2Z+vPTP2tfVe835Z8MmOP3dfzlZWs1Kbv6t17wAnxdscvpAqPex20/EbTJm5w7qydknpwGBHa5Oft1+4kJSreDM9XZ0l92KdegAAAOjYEAhV8Nrsvmten2BvqVF4a6mbl+36xROpKMHU4mZvvuXdKWF+DkwzRgZ6vz4zanhY/SjWWpGVCCmQh3jZ8WxJIWH1Ye1MJCPP23+f8F3w68Bn/339z2NtswA69UoozUi7YpKl/7sjOimvuELxTSb376ijRh2t60dQ89SBh/RwV7pWBwAAAEB7hkDIa+HI4NZb/62Xv+OGNydZmBgw1f3+7ChH7S1C8Nszo7ydLOtEViAc3N2Nc8uNx5RXxjSUmV+W1WrFQJmUrkdfU1snOYFQgjKh4lvRgUR5iXVAdg0V+90xyUqfI3l3YSQDAAAA6LAQCLlQYPj0wUGsNYUHOP7zynimosVzI/oHaWf8qoBqZYvviagTWSLs15VrH966xZbtvcw6l0Ehbu725oq3OXwxLaeoeT1w/dHrTJlZg5XPAdsOWTWV61//42iNsgmWAlytn5wSygAAAAA6JgRC5XycLX9/brSRAdeMI0lZxT9sPT/7g23hj/1tPuWbgc/++9CXe1YejCsqq1J6W4qdT00NY9yoHf/IxB5M22YMDPBytGBiQmmcZ7Poa5mtt0THncKT2WSeAZXI0AAAEABJREFUMbj1VELLlNjMuL4+Bvod70PGsmne4EvJeX/tUd4F8PS0cLWHfAMAAADcWViHULn3741y4BiTWVha9crvR/7YdUn6hzHXs+myfO8VT0eLrx8dOqynknUmnp7Wa9mey0rb2YJXZ/c1M+YdZUqJdEd00tFLaZeS8pKyiui/QZ62IV52Q3t6jOzl2ezvjAr3YqKhp6vTy58rEMbeyGadC6W1CRG+irehEtkaWadNUr10+6nEe4YrmjnGzsJ4coRfa591qXWmRrffDm8vPzFtQIDipWXsLY3pzfj8z4cYAAAAQEeDCqESId52E/opnzSCItyEN9Y3S4PSqLI0afFGpdUGakC/fHdfxiHIw3be8CDG50x81tAXVt/76c6ftl04cintZk4JBcITVzJ+2XHxno+293vyn3Ucw/86qwHBrpzl33MJOaxzmRTha6dshtuD51Pl9VCsOxrPlOFf3bH9kD4esgvLl66PUXqThyf0CHSzZgAAAAAdDQKhEs9MC+fZ7Mnv9lMlUOlmD3+19+TVDKbQwpHB/q7KW5b8g0UpDY56Ze3Vm/nyNkjMLJr30fYP/z3NRCmAux0ffS2LdS7To5SntY3yV5jYeSZJaTWb6s/qzZZ0B+nr/eeD8fN1Z5I4hgq/PR+zywAAAEDHg0CoiK+zlWRpPgV2xyRvOMZbYXvi2/2KN6DqxP/GKw97Y3p7Mw5U35jzwbaKqlqlW77z94nfdl5k4mPJd/YX7cOznWvIKOU0pWOD6Vn/22J+UYlbt9i2UwlMITqe5wxtpwsSyqOn+59VOKpr6t79+4TSW03o59NBZ1UFAAAAMUMgVOSRiT15Nvt87RnG7UJS7prDSgbajQr3VLzBsFAPF1szxmHp+pibOSWMz+t/HMtu2wUP2gNLE0OezVJyOtt0MpTTlI6VPXQhVfF8SEoPZjItyp91KC1XZVyx/+qpuEylN8Q69QAAANDhIBAqMriH8uXpLiXnHTiv2urhP249r3gDqkz28LFXsMHUSK4lvyndKb0vaQWllT9tu8BExtKMKxCWVVSzzoUnpyktfVN5XOmo0YiuLp4df97aF385rHQbetsuGBnMAAAAADoOBEK5nGxMgzxslW52/HI6U9GRS2npeaWKt7lLYWN9eKiSEqJg7ZH4ssoapopfd4gvEJpyBcKSzhUIKaFFKFt9saKqlg4hpszmEzcUb6Cnq3PPMN4JkNqtk1czeJZefG12X2NDrjmKAAAAANoDLDsh11i+k/SOqR4IWcN8lYrHfFLkW/zXcZm/sjE34qy37I1NYSrKyC/bePzGJGVLEXQmnIGwtFyjQDg8zGPD4klMq5798eAPqlSApVFCa3amXEv7zqbwrJ9JoXGhsrLY5P5+S/45yTq4xX8dG9vHW/E4W3pfPz+99zsc5xwCAAAAtAeoEMo1sLvy8aKsYcgoU9211ALFGwR72cn7VaifA+NQWlG95WQCU906jqJQZyK96JwCxeWdqkI4hWPUsYL5RaVRvwP1IyjeppuXbYi3HevgrqcX/rxdeQn90Uk9nW1MGQAAAEBHgEAoV39lA+oE6bm8U7ZIS1U20Yuhvq68BnSIlz3joGCdCcVOX1M+eUZnUl2jfApWVp8bO085vXegU7CnkuHQFVW1qw7FMT48XQ8LRnSGk+ve/+dUbrGScybNjQ3ent+fAQAAAHQECISy6egwnmGZNbV1WWpNy5mcrXzKyu7esoNfFw8bxiExs4ipJSGjqLBU+UDBTqOwjOvJmvNNRtohzB7SRek2e2KTeVYrEfBUlacN6GBzjcpUUFr5yapopZvNGtxF8bxQAAAAAO0EziGUzcvRkmczfT3dkvWPstYRJKeG48q34ERylvrLJFxIyhkQ7MrEoYgvEHa41dXloc4OnllqeSZQkdh/7mZGfpnicZJONqajw712RCexDu7bzWcXjenm72qtYBs9XZ3374sa//p6BgAAANC+oUIom52lMbvTAt1kVwIt+CZByVR2WpcCabmlTDQKSyt5NjPvLIFwbG9vR2slZ7iVVlSvO6raqaQbjysPkDMHB7KOr7bu1mt/HFW62eDubuP7+jAAAACA9g2BUDYb8zsfCOXVWyxMWn2ZhM635p4CBSVcgdCiswwZ5Ullu2NUGC8qWHdEeSCkLNo5lmTYfCKBZ/XRJfcO0NFhAAAAAO0ZAqFsdhZ3PhCayJn9krNCWFKu/nmAnWzNPcU4K4QOViadIMzQUxjXR3nZauMxrvlFpR26kKp0rlFLU8O7ogJYp/Dq70eUbuPnYvX4pNBmP6y7dYsBAAAAtBs4h1A2a3MjdqfJG6NoZtzqyySUiqpCyBcIdXV1Boa47TqTzDqymYMCeaZL/eWZkXRhrWB6VMDyvVdYxxd7PXvF/qtKp+d5bnr4n7svSx9jyIMAAADQrqBCKJuB/p3fMyZyGu5mxlwxXpNQV11Tx0Tjagrv+hy9A5xYBzd94B0u0A3t6W7bDsrvWvHGn8eU1tLpyb46u6/0T24hEQIAAEB7ggqhbJwzT7YqMzmBkNIaz+lsBnrqZ9pOM4EKjwtJufkllTYcNeGevg5MXXtiUsynfMO//aFPZ4b5qX93MjnZmA4KcWN3lL6e7rzhXZeuj2UdX3pe6Xebzj0/I1zxZovGhHy/5dz19ELhv1Vi6m0BAACA9g+BUDbOiUYqqmovJOaw1iHvXKOyyhpLjtMITY3Vf3E7ypp7+rraKeSejssc2ctT6Wb9g12odNxxy6dzh3bV17vzpe+pkf6dIxCSt5YfnzciSPF6G4b6uu8uiJz9wTbhv5qc3AsAAACgdQiEsnEGwrziiiEvrGZtq6ySayyoiaH6Ly7naYraoqPuVIyWptoJrqf4AqGdhfGMgYF/7+uop8C1k6XhwwOcAt2s41ILWKew5J+TXz48RPE2EyN8B4a4HbpQPzFpexh9AAAAACCBcwhlyyup4Nnsjkw7SRVCns2MNQiEbbwIu5GBmrvRQkuB8PiVdM4t7+6wK+n5u1qHansMqnoo/s8d1pV1Fr/uuHgpOU/pZh8uihKuFJZxdTYBAAAAtA0EQtlyCst5NjM1ugPn2nEuEuhkY8rU5WpnztqQ2sVMNzszpg1HL6VxLrs3qLubswY79g66d1Q31m5MiWwXtUpteeU35UtQ9PCxXzAymK7kFXF1NgEAAAC0DQRC2TLyy3iWbaAKYRuPrmQNj41nM38Xa6YWPV2dIA9b1obUm3bS0tTQw8GCaQOlwb1nU3i21NfTfW1OP9YB3RXVjjKYn4vVgGBX1lnsjknedipR6WYvz+pD/6bllTIAAACAdgOBUC7O2WJ6+TuythV3k2uZBG9nS6aWMH9HbQ2FzSvmKoa4qlXoi+qmzUTxy/YLnFvOGx4U0dWZdSjDenq427dp1Vepu4d01MG3Mi3+61hNrZLZhugleH1Ov9ScEgYAAADQbiAQyhV7PZtnM6p1sLZ1meOEJdLd256ppU9gW6+2p16hb1io8mlg+O2ITopP45rmhCqoXzw8RN15cO6MmYPaXfqa1N+vY+1DxS4l5/2+65LSzR6d1JOOH6WbYaVCAAAAaDOYZVSu2BtcgXBAN1eehqAWXUzK5dnMysxwcHe3A+dTmYom9PNl2lNYWkWPROlmo8K9dkYnMW6UJaZpewwkvY7vLojk2TLEy+7TBwc988NB1hEY6OtO6q/8Na2oqvVd+KtW5sD86pEhSk9ZtLMwntzfb/3R66yzeG/FyRkDAxUf7ebGBm/N638zp0RxwbYTJWUAAABo71AhlOvElQyezYb0cGdt60JSLucMKEN7ejAVUTuVYiTTHs5FMoap+FAXjQ5xtDJhWvX7zkslfBP2kAfHdv/soUGsdbw+p193bzumJdMi/XnW59gTm6ytFRHWHonn2Wx6VADrRLILyz9fd0bpZnOHdTVoB6tBAgAAAAjQLpErPq0gi2OuURdbswn9fJiK7hvd7YnJoXdF+Ud0daa/wFR07DLXMgkzBgWqOirv6Wm9mFal5XJNoUG7gn/xCWNDvRdm9GbaVlBauf6ICgUryoQf3BfFtKpPoNPhT2e+OLO3FleQnz6QK3dpsVi37+xNnqmPqCzcxguctLal62OSsoqVbubUMSeqBQAAgE4JQ0YVWXPo2sMTeijd7OmpvTafSGDcPBwsmq1kXVldS+WFzPyyrIKyjPzS9Lyy9LzSLSduyEukO6OThvZUXpn0crSYM7Tr8r28C6n7uVhpfXGCy8l54QHK592hVPy/8d2Xro9lHF6e1cdVSwtONPPuihPj+/nYmBtxbv/YpJ69/B1f//MoZz1Zga4eNq/c3Xdyfz+ec8z42VoYDwtVXn0trahed5SrrMdp4/HrFJgVb2NqpD9zUOAvOy6yzqK6pu6d5cd/fnokAwAAAOggUCFU5NvNZ3k269fVed7wIMbtqalhzX5CxTF3e3MKTmP7eFMke+XuPu8s6F9RLXdc6PpjvMWcxXMjHLiHVr49v7+hvpYPicspXGc8kldn9+vho3winKmRfpTAWeu4mVPy1Pf7VbkFiwx22fPBXStfGceTe1tytDJ5ZEKPXe9PO/3VnGkD/LWbBsnsIV14Sq+7ziRzjkPmtOYQV7yc1rlGjZJ/DsSdistkAAAAAB0EAqEiCRlFWzmWFyOfPzSYMw9M6OdzH0cV7u99VxWc0JWSXXwmPotxoEraT0+N4NnyuenhVJ5i2sZfOqN60YqXx3VXmAnnjwj68akRurqtOOnGmsPxv+1UuWY1vq/PgY9nnP9+3sf3D1R6Eqa9pTEdBq/O7ks58MYf9310/8D+QS6sdUwdwDX1zoZjWp7c5ciltGSOwZNR3VydO934yRd/OVxXh4lCAQAAoGPAkFElvtoQO66Pt9LNjA31Nrw56anvDqw+fE3BZlRN+v3Z0QbKqnA5RRWfrDqteJtle65wLoE4Isxz/eKJD36xW8Epka/c3ZfKkkxFOhxnKB6/kkHBwNORa2EJL0eLHe9NfW/FyW82Na/N9gl0enJK2JTI/0RWius8r46qHv92f0SQS5CHLVORj7PlwxN60IWqbZkFZRl5pfRvWm6phYmBnaWxrYWxo7Up/cszxYtS0deylM7dQru9XxflSyZS18P6Y9qf7XPzyYRHlI24poro/BHBHyk72juWk1czaH9OG6DlWXABAAAAWgMCoRKHLqRuPH5jUoTyWfutzYx+f27UPcO7Uonprz2Xm/2WUtm9o4I5S3CL/zqmdD6bH7edf2xyT19nrlUQ6d6PfXH3lxtil66Pkf55sKftmN7eC0cFc/6dZnT5pqzhCQYSFJY+XBT18t19YuKzM/JLi8ur3O0tKGi1jGfX0go+XRPdGoGQ3PfZrk1vTaZSHlMLdRBQuPVyVGd9RR57Y1MmvblR6WYLRwbzvEQ7zyRV19QxbVu25zLP6z410q+TBULy2h9Hx/XxocOAAQAAALRvCITKPfHtvt4BTpyzmFD0ost3j1A1/JsAABAASURBVA87n5BzISlXV1fH38U6wM2avyhEVa8/+BY2/HTNmW8eHcr4ONmYvrcw8rFJPVNzSui/JkYGVD6SOcdjbnHFtpOJlGyV/k19Pa5A+O/BOP5AKKB0rXTWnJd/PVJazrVKhJ6uykOj6eUb9fKatW9M9HayZO1Jbd0tKp++/sdRno2nRHIVqVppMcBzCTnxaQX+rtaKN+vuYx/ibXchkfdc0w6BquI/bT//+KRQBgAAANC+4RxC5XKKKh7+eo+qJwVRM3f2kC6zBgWGBzjyp0FqRz74xW7OjSk3Xk7JY6pwsTXrHehEl25etvJm/H/zr+NZhcrXDGD1K55zFUBOx2XuPZvCtGrbqcTtpxNL+RY55AyuzcSlFgx7YfXZG9ms3cguLJ/2zqZXfjtSy3E00qsc6GatdLOisqotJ1WYI1clW04m8mx2zzAV5mTqKD5ceZr6VhgAAABA+4ZAyGVPTMpna5UvOa0hSp53v7+1oLSS/yb3fbaLfy11HvvO3vxt58XyyhqejU2NeCvMz/14sLJaa5NYVlTVvvTrYbpSUMK1r3R11JyEJquwfMAz/+6OSWbtwKbjN6Ke/ZcORc7tOWe+pTTYGuNFBSsPXOXZrNmpoZ0DvZE/+rezDYUFAACAzgeBkNeby46/8/eJ2labPLCwtGr6u5vPJeSodKvzCTkPLd3DtKS8qkZYdKGQL5SacAdCqrbR3mNa8r8v91xPL6Qr+XyB0NxEo0lcpr696YWfD1FcZ3dISnbxzPe2zP5gmzDclwdFYM6U1UrjRQV0PF9JyVe6mbu9+fAw5YsldjjfbzkXn1bAAAAAANoxBEIVfPjv6fs/30WpiWlbel4p1QZPq7V82YZj199dcZJpLLe4glKHELSyCsp5bmJubMC4fbEu5v2Vp5hmqDY454Nt0lO5KlicQ8LcRIXH2dKtW+zbzed6P7b81zZfQv1GRuHiv44HPfAn5/InEhP7+dpZKJ8Rh1Lu1lOtNV5UsOXkDZ7NZg0KZJ0O9R+9xne2JwAAAMCdgkComlWHro17bX1WAdcpdjyoyfjbzovhj/196EIqU9cHK08999NBTcaOJmQUjXp57b6zN4X/ZvOdQ2hpZsRU8d6Kk5qMvKUoPv/j7RuP/ydgtEEgFFB2euK7/ZFPrzyowSvFiXLvtlOJlM97/G/Zp2uimepm8OWr7acSb7Xygnl/7+MaNTqhn6/S5Vg6os0nEiRvKwAAAIB2CIFQZafiMns/voKyjeaxkBr9Y19b9/i3+3lSjWLfbzk/9PnVsdfVmQHl2OX0wc+vunrz9tC+m3xDE61UX0/vjT+P3fvpzpvcQx8l4lILZi3Z2rJQls8xb4e1isFVgXMJOdQjsPCTnTuik1Q625MHHQb/Hrz2wBe77Wd+P+O9LapWBSUsTAxGh3vxbLnmyDXWyui4upCkfAZRS1PDuzrpwn1UJKzFOvUAAADQXmHZCXXkFVe8v/IUXe4fEzIpwrd/sIuJoQp7MruwfMfppKXrY1SdI1Qx+mtRz/47NdLv3lHdhoUqPyOL8sz200mrDsZRtmn2K2HgqFLqnZtHVVa6vDq778R+viHedkq3PxOf9c3GsysPxsn87dHL6Uqnq6nS9qQpqw9fo4uODosMch3a0z0qxC08wFGlY0CCsnFMfBb1Mhy9lHbiaoZW6nVUHuSZ7ycjv2zXmbaYL2fz8RshXspf6LuiAv45EMc6nbM3sv/Zf3XuMOXruAAAAAC0PR2zyV8z0NiY3t4jwjx7+TtYmRlRW9zU2MDMyMDYUK+korq0vLq0sv7flJwSavTvP3dTvTqeSvxdrecN7+rrYu1ia+Zqa+bpaEHVJwqiVNXMKSynJHDoQuraI/EK/sKwnh6mxkpCxcWk3ISMIqYBDwcLSrDdvOzc7M3pQg+VNQzOzMwvpUebnle66cQN/nk176yRvTw9HSycbMwcrEycbEzpX3srE/qX6pN0GJRV1pRVVNOVgpLK+LSCa6kFFODP3cim14Jp2+whXXr6Oijd7HxizvK9V1jr83G2fGic8oUoK6trFv91nAEAAABAG0IgBAAAAAAAECmcQwgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIqXPAEB1PzwxfO6wrko385z3S15xheJt3O3Nr/y8gCnz286Lj3+7nwFA61gwMvibR4cq3ez+z3f9cyCO3Tn4xICOxcfZ8vz385Ru9tO2C0//cIABwJ2ACiEAAAAAAIBIoULYFtzsze0tTewsjW3NjW0sjKzNjazNjMorawpKK/NLKvOLK3LpUlQRn1bAAAAAAAAA2goCYavQ0WGDQtyGh3kODHEL9XUw0OetxCZnFR+5lLbv7M3tpxOVDjUEAK1bNLrb0oeHMI0Vl1cXllZSp09RaZVwhTp9rqTkRcdnnU/IYQAAAADtAwKhNtlaGM8aHDgizLN/kIulqSFTnaejhadjl9lDutD1M/FZFA7XH71+4koGA4AOxcLEgC7u9uYtf1VaUX0pOe9yct65hOwd0UkJGUUMAAAA4A5BINQOazOjZ+/qdd/oECszdXKgTL38Heny+KTQPTEp7644cSoukwFAx2dmbNAn0IkujAV9cF/d7pjk33dd2nwigQEAAAC0OQRCTVEl8Ompve4fG2JjbsRax/Awj2GhHttPJy7552TM9WwGAJ2Fvp7umN7edLmeXrh875Xfdl7MLixnAAAAAG0FgVB9FAUfnxz64LjudhbGrJXp6LCxfbxHh3ttPpmwZMXJC0m5DIDDnKFdf3xyeMufU8/CwGf/ZdBu+LlYvTG33xNTQl/7/SgVDBkAAABAm8CyE2rycbY8+vmsl2f1aYM0KKGrqzMpwvfgpzOplc8AOEyN9GPQcVibGX396ND1iye6yTr5EAAAAEDrUCFUR5ifw+rXJjjZmLI7wVBf94cnhrvYmn26JppBx1dSXv31xrNKNzt5VeW5haiIPbSnB4OOZkSYJ/U3vfTL4RX7rzIAAACA1oRAqLIhPdxXvDzOwsSA3Tk6OuyteRFejhZPfLefQQdXUFr50q+HWSuYPjDA2FCPQQdkZ2H801MjRvTyXPTZLgYAAADQajBkVDWDQtyoNnhn06DEfaO7yTw9DEAwpT/Gi3ZsswYF/vHcaAYAAADQahAIVeBoZfLLMyPbVcllztCu947qxgBasLc0HtTdjUEHd1eU/5J7BzAAAACA1oEhoyr44/kxLrZmTC3Hr2ScistIySq+mVOSmFl0LiHHx9nSx8nKw9HC3d68h499RJCLevPTfHz/wHMJ2dHXshiAlJmDAvX10OPTWorKqh5culveb3V0dKzNjKzMDC1NjazNjUJ9HXr5O6rdl/TE5NDM/NKl62MZAAAAgLYhEPJ6e37/gSGuTEUr9l/dcjJh/dHrLX+VkFFEF+mfRAa7jOrl9eC47pamKqxuT63M354dNejZVQWllQygySSMF21NVTV1qi4lPyrca0gP99lDujhYmTAVvbdwQFZBOeaYAQAAAK1DAYHL8DCPp6aEqXSTuNSCkS+vfeCL3TLToExHL6W/uex43ydWbD2VyFTh62z189MjGEATZxvT/kEuDNqTndFJr/x2JHDR7498vVeNkv6XjwxxVD1JAgAAACiGQMjly4eH6urq8G//2dozvR5dfuxyOlPdzZySme9tuffTnaUV1fy3GtPbe1wfbwbQYPbQrnqqHLHQZqpr6v7cfXnw86ue//lQTW0d/w1NDPVfursPAwAAANAqDBlVbu6wrl6OFpwb19Xdeu6nQz9uO880s+rQtbTc0n9eGWdjbsR5k8cmh6paWuwEgj1tw/wdu3nZdfe2d7AyMTM2MDMxMDPSpyuUqEvKq4vLq4rKqi4l5R26mLrjdGJOUQUTgUkRvkxjw0I9RvXyUroZ7eH3VpxkGntxZm8bc+Wn0a45fO1UXCbr+L7bfO5GeuFvz47iHyK+YETwp2vOpOaUMG1ot++dQDfrnr4O3X3sgzxsnWxMaf+YmxjSo7IwMSivqikqrSoqryooqUzJLk7KLLqRUXT8cvrllDzWzvQJdPJ3te7iblN361ZhaVVhaWVuccWBczdpl7J2wN7SeEgPDzd7M0drM9rJTtam1OmZnleanltCnZLXUgv2nk1hbcjDwWL6wIAAV2s7S2NbC2M7SxP6lx4k7a78ksr84oq8koq84oqsgvITV9LXHI5nbavDfdHQm2XO0K6Rwa5dPGzoxaXHnFVQlppbGhOf9ePW8xeScpnqegc69fCxd7Mzd7Uzc7YxMzXWz8gry8gvpbYKvRl3xyS3k2MbANSAQKjc45NDObesrbv18Fd7/953hWnDkUtpkxZvWLd4En0p8mw/KMQtzM8h5nq20i1PLJ3dzctW8TbxaQWhjyxnqls0utvSh4co3WzhJztXH77G1BXiZTd/ZPDkCF83e3N529R/ZxsbUFuHrvfyd7xneFe6Ens9e9ney99v0TSxa5G7vfmVnxco3ey3nRcf/3Z/y5+/cnffZolCR6e+McoUcrE1++C+KJm/qq2re/X3o3QlPbf0sUk9GYe1h+M1bJHTTnhtdj8dZUVNKql9vu4M6yx2RCeNemXthsWThKNUKSMDvVfv7vvI13uZBtrte4dC4JyhXSb28/WU3wFHZVK6CA9M+iCnw2/f2ZurDsa1QWfBrVtyfzUq3GvBiKDwACd3Ofu2oqp22+nEfw/GbTp+g7UymY+TcsK0qIC7BvhTd4/im2fkl20/nbj2SPze2FZMhvS1NaaPNz2Ybp52Mt/+9OFGF+k+2Ucm9Pj+ieHHLqXviU3ecOxGYmYRazV3/M3yz8vjnJV9ONz/xW76vpb+yaxBge8ujGw2B56jtSldqJFAe0ylQEjJfMHI4FmDA2lvKNiMju0d0YmU1emYYQDQ0SAQKkFf8Io/BKV9uiZaW2lQQOnuvs92UntRh2/03wszes/+YBvr1CKDXd6/Nyo8wJGpJdTPgS7P3hX+w9bzn6yOZh3fvaOC1Zj8lhoZ8sJeVU1jIKRG9okrGf26OjNlpkX5a1gknBjhy3OQ7z93MzO/jHUiFxJzF366c8Obkwz1uQbwzx7S5ePVp5vNR8Wp3b53RvbyfGtefyo+MHVRLZEuFBVOXs34fdelP3dfZq2mrkXSsjE3undUt3uGB1FtU/FtjQ3XHNlqAAAQAElEQVT1pkb60YVa5E99t//4lQzWaqiDstlPPn9oMMUVStQct67/iFg4Mpguhy+m3f/5rptaqktLTBvg//LdfehVY6qjp0AZki7vLhiw5WTC28uPX0rWcom4nbxZfF2sqDipeBsfZ0vpQLh4bsTzM8KZlnx8/0A6tnlmSKZtJvf3o8uHi6IW/3Vcui1UXaPC2HgAuCNwDqESj0/iLQ9eScl/f+Uppm3UO7tiP2/IHNfXx9/VmnVS1E/5/ePDt707Ve0vaQlKUG/eE3Hxx/nDwzwYyMfZwTGmtzfTzPBQrhdi5YE41ukcupD6/E8HOTc20Nd9cYbKZxK22/eOh4PFXy+MWfv6RE3SoLS+XZy/fWzY8aV3q5c0eFT9t3U7MMTt9Fdz3p7fX2kalEb9jLs/uOvTBwexViMdXCmcnP9+3gNjQzjToLSobq6HP5ullVHoggHBrvs/mv7n86M1f42oF2lCP58jn8367vFhCop4KmlXb5bK6lql2zhY3S4hPjSuu7bSIFXsT345++EJPVRdL4ee9Y9PDv/t2VGSn7TsmwCA9gaBUBH6gh/a051z4ye+29dK3WAv/Xokg68qoqer8wT3ANeOxdPRYt9H06l7W4tzpXg5WlD19ZtHhzKQY/m+K8Xlyic3CvV10KQ1RiFnQDc3pZsVlVVpMsy4Pftlx8Wd0UmcG4/r681U0W7fO70DnQ5+MoPKZTranv+I4tb+j6dTZYO1guqa22102qvb3p3COeK3JWq+71gyVaV1hvjVNbXCqcS0fvEkqiMxddlbGv/90tjpUQFMY+8tHLD9vam9lY1pVwl9gMwbHnT8i7uHhWraSdHe3izllTVKt7Eyazx+/Fys3pzXn2nDizN7H/lsptLipAIzBgZIju3aWlQIAdo7BEJFRod7c2655WTC0UvqzCnKI6+44rvN5zg3HtRdecO6w+nqYbNryTT6tmOtYMHI4I/uH8hAloqq2rUcGYwa9DMHBTJ1jerlZWFioHSzDceud+KhR2/8eYyzH50qGBEc43gF7fa9M6ynx8Y3Jzm02kIaZsYGXz48hFqlTNvKmtros4d0oVIS0wyVy3YumcZ5orhKhOIS/eW1b0zUyt//7olhkcHqL2ZD2WDz25OfnBKq0zrzH9uYG615bcKi0er3ArTDN0tFtfJAaGHSGAhfn9uP54NUqXcXRL4+px/TGB3b1I9AV2pQIQRo9xAIFYkI4m11/bWnFU9ZIb/uuFDF1xT2d7VW44yy9szUSH/VqxO0NRxIpkcm9HhgbAgDWX7afoFnszG9lc9HKs/ocK7b/r2vMy/LfiEpd9Uh3vrnKL491m7fO1SHWf7S2FaqjElQ8PjmsWFhfg5Mq4QFgSga/fSUdlZ/DfG2e3fBAKZtwqImvzw9yl1LB4CJof7fL41TaWSsBN2KqsFDevCOuFEPlQqXPjzkY7U6Kdrnm6WySvmQUfOGEEhHkVZKuGN6ez81VbVVlxWgV5xqwnUIhADtHgKhIn27cAXC9LzSzScSWGvKL6nkn5WOs7HYUSy5d4Amg504fXBfVBvcS0cUez2bZ+raiK4uald7hnAMzE7IKDp0IZV1au/+fYLnlCHW0Mzi2azdvne+eGiwVkoZSlEr/4/nRzOtKmkYRP31o8OY9twzvGv/IPWLbzJVVNcuHBms3dOkqdL45/NjmIp8na12vn9Xm53f/vCEHmpUbtvnm6WqRvkHAhXDWX3a5JoRWjH6DP/+CU2L3s1QTdjPtVWKrgCgRZhlVC761OYstS3bo82ZReX5Y/elu6L8ebaM6ub6x65LrFMY1tPj/jG8XaqXkvN2nE7MLixPyy01MzHo6mET6GYzoJurubHypqeRgd4bcyPu/XQngxZW7LuitMyip6szNdJfjRU4qZlI7UWlm6080JnLg4LEzKK9sSlj+3gr3TI8wMnG3Ij6iRRs027fO7OHdOHvtErJLk7ILCouq1/kraCkktq+VmaG1ubG1HLlPMGJjq7npodrcVrUovKqDxdFqVcoU+Cj+wcOfPZfpj1UIXx1dl+mbVSJmjO0q0rzaf/41Ag1xqxST2tOYbmRob59w8qEKt2WAvaumCT+5Qrb7ZulmuPsO+pbsTYz4mweKPbizD6tMXr5pZkqz4MFAG0MgVCu0dxNlh3Riaz1UUsxt7jCjuN7kbOw2SE8Pa0Xz2Y5RRXP/XhQ5owjFOy/fHgoz+RAMwYGfLEu5uwN5dUwsflj9+W35vdXOj/huL7eagTCaQOUt2Nq6279sbt1R2W3E4cvpvEEQorfY/v4KG6Ut9v3Ds+oOaqUrjl87Z8DcQoWwaN28Euz+lL9QdkfY09NDaM+MmrBM22wMjV8dKIWqjHNUJ8L7ep9Z28yLVkwovmCNMIqiAfP3zyfkHMlJZ/CjKeDRaifw11RAfxnpZLnZ4TzB8LX5/Tj/+MU+zccu77+6PUd/51jydHK5K6BAXcP7sI/8+enDw4+cjGNcz62dvtmqeM4U8TYUJ8CsJmxpiV36jq5d1Qw//Yx17P3n005GZeZkFF4ITGXuvaol2RANzcqSjdbrIvnMw0A7iwEQrn6B7nybEZfsW2wFLKAPnMHc8wZ4+diRe0A6l5lHVx3H3vOWV4nLt5ATRyZv0rIKKLf/vHcaJ4O1PtGd3vyu/2sQwm47/dmP9mxZOqAYCVHL32X85cjSiuqqYlGhR3Fm0V1czM10i/jmBZPGs/EgEcupVGliInAvrO8i4BToUbBb9vte8fbyVJpjxWlggWf7Nh1JlnxZsXl1a/+fuTfg3ErXxmn+DQ5qp8sGBmsrSLh/S0CbUFpJb1BNh2/kZRVREGLSkZ+LtaT+/tOifSndwTjNqa3txYDYbOhiVQue+2Po9LvI3rYqTklxy6nf7f5HB0tPzwxwtWOa1BMgKs1vdy/7riodMuBIW5UnmV8tp1KfPqHAzIXPMwqLKcHSZdFo7u9Oa8/lceV/jWqdFFlctLijUq3bM9fNLUciZACobyzB+klzsgrKymvEv7rZGPq4WAh7+8svieCCpiMz+K/jn+65j9vqPi0ArpsPZX46u9s3vCgN++JUHv2XQBoeziHUC5fvqnGLiXnttkaO/zFK63Po3BHPDKhB89m1NCR9yUtQe0MamUyZTrlHK1a8QvH1DL1i24PUG3YErXU+3EUtFcd7JyrTbR0LiGHqhA8WyoeLNBu3ztKuxXI49/uU5oGJehTcfq7myuUzb0xqpfWzqymxq70f1cejAu6/4/HvtlHRS1Kg6xhTdotJxMeXLqn9+N/Uy8e4zakR2sti/rz9guUsRX0qlAQHfDMymtS65sr1mwnyPPewkjO9Rs+X3tmxntbZKZBab/suDju9fWUcxiHYT096KJ0s/b8RXPrlvLWBZXjmi3jQZ8hS9fHhj/2t/vcn+kgHPLCauES9MCfvgt+XXtExkhays9TIv0Yh7q6W/d+urNZGmzmrz2XR7+6TumrCQDtBwKhXNRU5dnsnLJvCC2Kic/i3NLGQvunAbQ9zjbc+qPKTxTJK67YE6u89kI9356OFgxaOH4l40KS8qbtOBWHBo3t422gr+RTiBpYK/a3xWm67cTl5DyezewUnurTbt87oRx9VfxLMgoodP2yQ0mHRWSwi62WPhWlx05TiXLRZ7vkrdWZnFUc8dQ/B87zTobUzcu2Neba2Rub8tT3B5Rull1YPu+j7SUVytcdJX0CnZTWf6g82Mufa4Tn77suvf7nMcaHUtncD7ZxTr9ElWGl23T0L5pmf+rQhbSoZ1bSkXn1Zn7LjanWmphZ1PLnswZ34YzuS9fH8MyHTNXCCW9sUHXACADcKQiEclmacU2JLvOztZXwd9/amnf4QOjtZMk54GTd0es8m+2J4ao5TOzny0CWf/Yrn9ZleJin0oAnbSRHU2zb6cSKKq7GX+eQU8R1qpuCeNOe3ztWyjraLiblyctXCrQselDDl4IiVRqpWPHBylOPf7tfi0uNC6haRXUYpZuNf309PSnGhzNB8aP3Dk8aFNAe+5LjGQkmRygpKHGeaUmx+bmfDjJVUMb+YzfXxGkTI3wdFc5+3Mm+aDYevzHudXVKc7SjeDajXoN3V5xkfCgTfrEuhgFAR4BzCOXizFT5xVzju7Qih3tSBCuz1l3gqw34OFue5jg5k3+iiPOJXLXcQHcbBrL8sevSq7P7Kp5axtzYYHxfn/V8LSdWP0ZO+dCpFZ16+cGWcvkCoYJRAO35vWOt7OwvByt1OrNOXMl4f+WpjLzSlJySlKziyym8AUxtCRlF/DHm/ZUnl73AtVpDDx8H/ooijy83xNzIKOTf/uuNsY9N6smzROTIXp4KJpGishXnVCLv/H1CjR6fD/45NWtQF6XfdIb6uveO7vbhv6flbdCZvmiOXEqb88E2pjp7S2POVU++2XSWszYr+Gxt9MMTevCc8wkAdxYCoWwOViY6fL3Jimd+1y7+eWKsO36FcN/Zm/vOrmbaE32Na8CtSpNAiAod6ltPJiqdMoE/EEYGuzhaK+mbT80p2R3DezpZ58DZ9FRQIWzP751aZdPo0yFBSYP/HEKJ97gLF1rx7E8Hq2s4poBsQO8ICpA8C9C52nNN68KJ2u6qlmiKyqqoJj9rUKDSLSMVzlw1f3gQT0k2Jbt4xX51enyoArz+aDzPiNBJEb4KAmGn+aKprbv1NHcpuJlpAwI46+c8MwlJo6i/5vA1/iU9AOBOwZBR2fiX2M4vabsKIX3ic57gYY0OOVl4+qF5usZFi2eY1ogwT87OlHF9fJRu8+/BOCYynAMBbM2NdbQ8BFIRbb13sgqUP7sv/jdE66v8adeZ+CxVT3Q8fiWdZzPOc9c5HTh3k2eOk2b2xHBNdUvVOQUnwvXrylVx2qHibpRGwZVns25edsaGvJNnasUd+aJZdejapWQ1C+OKpyyWOBWXmaf6kKgftpy/1Ubz7gGA+hAIZbO35A2EnFMCaktRKde3u3XHHzLaGkorlcdpUyPtT+rQaeyNTUnKUrL8A3Wm8KwkQZRO9U7NCJEsPyiNs8lFaZD/Y0pz2nrvZHKsC+flaLFjybQnJitfYPBOWXNY5Wlvj17iCoTmJtr86N58MoGpbvOJG5xbNltuTlqYP9dM1xuP895XSxQmeU431dfT5RwPqS135IuGZyJoefz5+l/2q7UmyuWUvItJKsy1CwB3BAKhbDV1vGOB2lhNLdcD023L2kHHwdNPaWiAN4Uif3IUCSdFKJ++3NHKpIePkibjiasZ8dwTKXUanJGADmbO6We0QlvvnYx8rnHv1K2w5N4BaX8/sO6Nic9ND48MbtMGvVJqnNd6he+0Ru2e/n38MlcKbYaKipwnYXbxsJX58/AAR55SZ3VN3d5Y3oU3Zd6ccymmZqsytLa2/6KhXqRjar3WgkA3rhMaY67zznPezMVkBEKA9g5tX9nyi3nPDLRt28GZ5nyTkheqPkwIgMdvOy5WKTt1imfxiakD/JX2eXOlBAAAEABJREFUWqw+JLrxooRzAob8koqOOBBrjyoBwNLUcGQvzzfvidi5ZFrWyof2fzT984cGT+VbLa31XEsryCpUOYpzBkJzY60VjiqqatUeQ5isbCCAQN7I3gEKTy+USMzSdI7uxAyuvxDmp+W5W9ub2Ou8axS3RB84znzzrMal5jO1XExEIARo7zB/hmy53F3vbTx9C+cZJoWlbTfVzR1B9aWB3d3oa76nr4OjtSl1q1PbEaf/tQFqCu84nah4jnIXW7OIrs7Hr2Qo2GZEmCdTqKyyZvleES0/KMEdCNV8j9/Z986hC6knrmT06+rMVGRqpE91Hro8MDaEos7pa5nR17JOxWUcPJ+aV9ym4/bPq7X2LL1e9LCVnsymxcEdlzQoy3AupyRvUig/V64hiNc1rv9zTqDq6aDmon8d5YtG5pKDnAL4yoO1dbeupKh5L2cT1M+rANA2EAhlo1ZvXd0tXY55t9pygQf6HtLlmwqsswbCyGCX8X19h4d5dPO0w6jYO+WvPZeVLlo1qb+fgkBooK8bFaJkwQnOE4Q6H84ZoVRd8Kb9vHfeW3Fy41uTmAYoVkV1c6WL8N+TVzN2x6SsOxLfBqtNMO7qWUulldVtObtJquqL0UlwTnVrJqeeydlxyXNCqWKcM29bqvg13eG+aDQJhJxtmOxC9QeocxZyAeAOQiCUq6SimqcjULuTwilmZ8lbjSwo7WxDRkeHe727MDJIzikr0Ja2nkpMyir2clTU6U6v1yu/HZH325FhnhbKBj+vPCCu5QclrPg+UvjLYu3tvbP3bMrS9bFPTtHanDF9uzjT5ZW7+5y9kb1s75Vley63aleC2gXJ8soapmalSh1FGpw4UMq3A+WtnWBjwXUMa/4ylZRzPUdLU96v6Q76RZOSrWYnBeNuw5RVqv9iFeEcFoB2D4FQruKyKp5A6OmofGkpbfFz4Z2KvaCk81QIfZwtv3502ODuylcwhzbzz/6rL87srWCDLu421KiSV7EZFe7FFMoqKNui1gSJnUAA33C7PI73eLt977z6+xGq74UHaPnMrp6+DnR5Y27Evwfjvlh3JqF16hJqD9atqKphbUiTVngxX9DSsELIeS8KFPH9BQuOc+879BeNJmOCOHugyirUP3rbeFA3AKgBk8rIdZNvvE1PX3vWVjgn8iY30jvJ3Izdfex3v38X0mB789vOi0onvFWwhP2QHkoWnFh9OF6cS1fZmBuFeHN9pChtY7Xz986sJVtOx2WyVkCt/0Wju53/ft5PT41ojREcZRUdYySzJiGhtEKjCiHnsOcSzQMh31gYIwM9xZmwo3/RFGjwWnOeElmqwWFfW3eLZ21GALiDEAjl4lw5h7P1phUhXlz3RS31E1czWMc3INh1+7tTnfgmQIO2RN0lSqeLHN3bW+bP/V2t/ZUVwf7cpXxxi05pTG9vznOWFH9Atf/3TkZ+2ZAXVi/b04rzBs0e0mXXB9Oo8sO0qqOcvazRkFG+1r+RoexAaMa3yF5phaYl0xLuQacKpn/rBF80eRqsh2zGN7FtWaVGL1ZVDQIhQLuGQCgX5wJH1O9InYusTXSTvwqwtMvJeZ2gN4669le8PLYt5+wBlSzbo2TJ+FBfBzd785Y/n6Js2YCY69kXxLqQ8eDu7jybUfl0m/whtR3ovfO/r/aMfHntObXm7eQR5GG754O7At14B9t3Jgb66k9gY2zIdTpJdbXsL5oSzQqM/EyNef+CvHpp5/iiqalTf0BFNd/ixvp6GjUXtbieCgC0BpxDKNfpa7xrsA7r6XG+1Ro0Et5Oll09uKaHPnuj1R+MAhp+bUi8MLO3rQXvJDrUF37g3M0d0UlJWUW5RRW5xRUyZ9hL/HORvWWbLhPSia0/dj09r9TF1kzeBlRImTko8PO1Z5r9fHiokgUnVh+6xkTJyEBvVLgnz5YXEnMULIXXsd47xy6nRz69cmQvTzpaqEBqo+2VXR2tTX98csTQF1eLbRCyJk1wzqBVKqdqxDla1UzjkMA53LG6pk5evRRfNJwTCJloMEEupW7OCdIB4E5BIJSLKoQ8y0aRWYMDl66PYa1sztCunFvG3uCNsgroqDsuykobJ+042Zg+OLY7z5aV1bWv/n7k+y3nGbQtal6vPBD31NQwBduM6e3VLBBSTSBC4Rp09IL+paz22FnNHxEkb2G3Zg5dTJP3qw763tl1JpkuBvq6kyJ8J0X4jQjz1GLRpneg0zvzI1/74ygTE3MT9eMW55hPeScBFrRVIDQ34TpI8ktkj6jEFw3jLudyFo1lsjZvu8nYAUA9GDKqCHXD82zWw8de69PltTSpvy/nlkcvpTONGRuo2R2olWbc9KgAzgW7Zry3hf9LGn2U2vXrjot1CocqRXR1cbAykf4JNfep0a/gJntiU0Q7Jd3DE3pybrknJlnerzr0e4cqOWsOxy/4ZIfb3J8mLd744b+n95+7Wa6NyTmp50JsZyNrErdM+AZzyjsJkHOaaxONh4xyVkHlrcOELxpW/yLyTcyjQYXQygyBEKC9QyBUJDqet9S2YEQwa02UOUP4TiC8nl6olRNyjNTtDnS318JKW+P7+fBstmzPlb3KpjaRxj80CHjcyCg8cD5VwQZ6ujpTI/8z1+iIXkoWnBDt8oPj+nhznupGAWnvWbmHfad579BzfOfvExPe2OAw84epb2/6Yl0MPeC0XK6FyGWayz3IonNwtTNj6uIMz/IqhJxDRt3szJlmPBy4vm7kPR580TDuiXnsNHhSWp/YCQC0DoFQEf6ha3cP6dKq8xa8MKM355Z/79POrH025kbqDRoN9tJ0SV97S+MBwa48W369KZZxc7fXtPEBLS3fq+Q9Mq6vt/R/h/VUNGkK1QY3Hr/BROmt+f05t9x/9iZV0mT+qrO+d3adSX7tj6OT3twYuOh3nwW/zvto++drzxy+mKbSVPgzBwcyMQlw4zrnXCZfZyuezdLzZOfza6lc6x5xnhWvQJAn19dNfJqMx4MvGkEy36L2lHKbDffgF+rLu2IWANwpCISKxF7PPsNXJDQ10v/q0aGsdQzt6a50YkZBVU3dbzsuKt2stk75rGJU2+FcILuZIA9NA2H/YFc9jjE39B1/IVGFuSh7+LTdAiHiserQtWz5s5uQqG5ukrkE+we5KD5Hbu2ReHlRp3P74n+D+d84H/x7St6vxPDeoeNt3dHrr/95bMyr65zu/vGp7w9wLkAf4mVnYSKiqQ69HC3UnsbTy4mrpHMlJU/mzxUPHJCg2KnhRKOc75pjl2WcRoEvGgE9uyq+T121J1QP8eYa3wQAdxACoRL/7OcdwEZ9jfeO6sa0jcp0nz44mHPjXWeSshS2zgWc3er+qgfCqXzBVTHObsjMgjKmioFY3b4V1NbdWqVwUlBjQ72pAxpHjY7t480UEud0MuP6eC8aHcK58c7opGj5EyCL8L3z8/YLw15czTlO3tdFXOtPRAS5MLVwnqFwXk5SOnsjm+ebSFdXZwLfoE2ZqMTXxZ2rxrjtVGLLH+KLRiIuNZ9nsz6BTkwtPXxQIQRo7xAIlVi290ox99K37yzor/XZZZbcO4B/MCpne5ozEEbyDaeRdveQLkxj9pZc39P5xVynqUgM4VvhDVRFRWnFE/qPa8qBQ3t6KNjsQlJu9DUtTJDbsQzp4f7TUyP5h2e/989JBb8V53uHaoZT3tyYw7E2t4eDuMaNT4rgnYpM2l1R/jyb1dXdOhWXIe+30XGZjMOEfuo8QsFdUQGKZ6gSJGYWyRzaii8aietpXEN8B4aok3XpI06T01kBoG0gECpRVFa1+QTvSU3WZkbr3pjYU3vD5V+f0+/xSaGcG1On7OYTCTxbcp5EHtVNtUBIFcXR4V5MY5wdtzxNAYnB3d26Y8ho67icknf0cpqCDYaHedKL5WhlovhMkrWH45nIzBgYsOb1CfwT81KhQ3FmFu17h+pRv2y/oHQzBctmdkoT1Ypbg/kiTVJWcUVVrbzfHr3MNdn1iDCuhTdlGteHq7p4/Irs1IovGokrKVwVwr5dnJnqZg4S17m7AB0UAqFyH/57uqySd95zWwvj9Ysnco63UezJKWEvzuSdS6a27tZj3+zj3Dg1t4Rns17+jiqF2/cWRmplVXrO5aPdVDl3/815vDN26OmK4k2h3eW/l+9VNJWRubHB+L4+kyP9FNTBamrr/th9iYkGNUZ/emrEL0+PNOJe34UKMm8tP654m4713vF1tqIupEcm9PhwUdQ/L49bNFqjIfeXk/OUblNSrsIkNJ2Ak43p5P6qDeO3MDGYxlchPHJRUTfQX7svKYiLEpamhk9M5u30lNbDx35IT67gKq+nAF80EvvP3eTZzNRI/z4V36TONqachxMA3FlYmF65+LSCT9dEU7GOc3tq6u1YMu29FSe+3XyOqYU+Qz9+YJBK5+P9tvNizPVszo05T5HX1dV5eVafu9/fyrPxyF6e1Ohn2sC5DB1/Z/8DY0P4T34wMlB/taUORLtrsv25+/J7CwcoCJl0bFDLT8FfOHAuNTNftXN1Oi46IF+d3c/eUrVp3L/ZfFbpO7c9v3eGhXr0DnDydrL0cLDwcDB3t7dotgScl6PFLxxzYslTwzFXVnIW14SKnQl9hm88fv0WZ/ph7Olpvaz5Vo3bpHDsTE5Rxb8H4+aPCGLKPDs9nL6/ilXM6vSBwzMlDH0tHpNTq8QXjcShC6lUY3fkKJk+Pjn0V1XepG/N629uLKKZnAA6LlQIuXy06vR5VRb3szIz/Oj+gXs/vEuNtSjuHxNy4svZKqVBakm/8ecx/u3P3uCNjhP6+SwYqXyJRXqavz4zimlJPt/3tJ2F8Zje3ko3Cw9wfGNuBOMmkrUKTQz1VQ0kiq06FKfgt8PDPBWff7Jiv3aWS2nP+ge5LJ4bcfTzWZ8/NFjVnX/gfOrLvx5Rull7fu+M6uX1xtx+lBCG9nT3d7VuuSB4dx97TcacB3sqH5fBOcN+ZxLibffyrL6cGwd72v5vfA+eLQtLq7acVHKGwtL1MYwDHY1fPDyEqYKi11C+8uAPW+V2y+KLRtrO00k8mwW4WvMvgtXT12HuMHEt/gnQcaFCyIW6Vx//bv/+j6ardKu+XZzPfDP34IXUbScT/zlwVfHs/IO7u02M8Bvbx5u6yZmKHv92X1FZFf/25xJyaHvFFRuJTx8YVFJetUb++V3UzP31mZFaHILIuYYVqx+fE7H9dKKCDfp1df731fEqPTY19n97U8kxUotMGxDw47bzTEt+2nrhwbHd5f1Wcd8zHY1rjnSwEwgN9XWVTpBoZmTg42Ll6WDh7mDew8dB7QSemlNy7yc7eLZsz++dlQeuPjapJ1Po/fuioq9l8kwP05LSpmdCRlFKpwiEOiouEUtFwvySiu+UjVih1/qfV8Zxfi/sPKM8P1y9mU/HGE+amjUoMCOv9NXfjzIO9EJ/8sAgni3pjbNin9x5wvFFI23b6cR7hnOFN+DPN0cAABAASURBVOrWOXIx7cilNMWbUWX175fGMgDoIBAIeZ2Oy/zw39P8J/VJDApxo8v79w04eTXjZk5Jam5JWk7pzZxiO0sTNztz+tB0tTPr6mGr9jRcT/9wYKusObUV2xGdNGNgAM+W1JH/x3OjI7q6UHcvPX7pX3k6WlB3crMzQKiU0TvA0UyDUSJ7z6ZUVNW2LCC0FOJl98MTw5/76aDM4Ub0vcXflyltSqTf+qPXWYdVyNc78NTUsF92XKit4x5MptDllLxTcZnqzUu+8diNDrf8ILWb/3l5HGt99F5Y8MkOnkn8Wft+78Rcz6aDRPHCcYFu1pvfmXL3kq2JmVxLC0qsfGWc0hb22iPXmChRfvz4/oG+zlbP/3xI3jZhfg4/Pz2Scz168h3fCRFvLT8xtKcHz/DIJ6eEeThYPPPDAQXdAdZmRu8ujJw3PIhnsCh54ZfDCj7f8EUjbcOx60lZxZwxddVr45/98eAK+YtyUbX/56dGqhp6VezoAABtQiBUwTt/n3CwMrlP3ZkPqGDYVwuLMvzHR6tO/7RN+dx6La07Es8ZCAUPT+hBl2OX09NyS6nU6WRj6m5vLrP1T9/oO9+fZqbZaQMXEnN680UL6i2OCnH7fddFSuz7zt7s6mHj6Wg5MsyTvmtlnvvx8/YL949RsuYbfbvviUku7rDzTxSVcs2TTnl+27tT7/tsZ7Ocr7a/911RLxDSDRnI8eIvh+RNkyhTe37v/Lj1/OcPKVlVlRrf+z+e8fnaM1RRzFB2Wil9IM8cFPjIxJ48Tc+/9nSSw8xArbm76AM8qpvrLzsuUm+gdKV0YIjbnKFdKGXx/ymKMdS/ybPl+YScd1ecfGc+11Qr0wb404NZdejasj2Xmy0sObi724R+vndF+Tta8578/NvOixRyFG+DLxppn62JXso3dpe6w356asSkCN/3Vpy8kHT7xGYLE4PhYZ7j+njPGarOSFEdJEKAOweBUDVPfLefOjvbybB4aka/vfwEU8vG4zdyiyvsVDyNob+yZY6Xro+9ejO/qlr5kEXFU6wduZTWmztaUFtwMd/JG19vPPvJ6tNKv6d7+Nif/HI21V1PXc0oqai2NDXKKSrfGc11ikV7cD29kHPLyGCXI5/POnDu5vnEnCsp+aaG+v2CnPsGOlOZ99XflZ+x1szf+66+PT+S2gQq3Soho+jghVQGLdCx9+jXe9eouBpHe37vUO/VojEhSidhtrc0fm9hJF0oECZlFlGHRWZBWV1TqYcajZQKqEPKy9GSf2DFsj1X4tN4hwi2c5zN5jPxWb38/7MuLtVtvvhffSDPK66grj1TY30na1M1Ou/eXHacf2PK9mN6ew3gW9WWEv4jE3rQhQ6erIKy4rIqBytTO0tjVadguZSc9/i3+5Vuhi8aadRZ8Njk0ABX3okPJkb40oUOM3pv6urqONuYyXs/frEu5qmpYUr/IGfhFwBaAwKhyh76co+hgZ5K5TWtu3WLfbPp7Eu/HmYa+GHL+Vfu7sO0h1pvSxpWza7kCISKJ93+ckPsQ+N68Azm4Xc5JW/xX8fosVG70F/Zd56Hg8VD47rTRfgvfcF3oEB4im9JaAF1ClDHPF2kf3iMbw2xZkorqtcfjVep1MAaTi1j0EJiZtHsD7apNJeVoJ2/d17/4+i6NyYyPs42pnThnd9ZPoqUz/98kHUWhvpcL+7mEwk1tXUy146ztTBWe1ITSvWqRuv/fbnnyGezOM9OFJgbG5hzj19tpqis6r5Pd/JsiS+aZj5eFf3jk8NVukmzToeWaD+89sdRnkCoL441nwDaJ7z91HHvpzsX/3W8gm/qDq0rr6p54ItdGqZBQuGNvrqY9lBTjyIBa6hsKN1Y8eCQzPwy7Q4jpJ127yc7haR69obKjeyO5fDF1PS8UnYn/LBVtVlqautu/bH7MoP/2h2TPPDZf9VIg6zdv3d2nUn+dE00a0N0jD34xe6OOwK8Jc4AU1FV88pvKtf5FYu+lvX0DweYihIyiuZ8sI1zmQcN0UffuNfXS49jVABfNM3Q3lim7ZHVTzSUannmvTMybEdLcQCIDQKhmqhNM/ylNdoNVDxSsotHvbz2nwNxTBue+eGgtmLtd5vPSU4xL6+sUbq9qZGS6jR1ssalameIF31Jz/1wu6SJ8PN2dc667ECogHynzsqLvZ7Nv6gJaxiy1TkmftQW6k1/6Ms9U97alF/CdSKoTO38vUO9aX/taaNeACqRPbR0dycbk2xsyDW0p6C08viVjNdVWZFIseSs4llLtjC17D93c/Qr61SdK0hVF5Pyhr6wOva6Ch9B+KJp5n9f7VFpjIliv+64KLz7Sjh6ZESyCDBA+4RAqD5q+PZ5fMU3m86yNkHJ7ZcdFwc9typGlW87xQ5dSL3no+2aZ8JPVkdLz19XzNEXaGaspE1DDeK73tmk3gT00qhVNO3tzdLjcOhZbz6RwDq1n7ZdoKYwuxMUTD3X0qqDIp34saXU+mGNh8If+3v5Xk3DfPt/7zz81d43/jzW2oMsqIE+7+Md2uo+az9MjbkCYWFp/efw52vPqHE+cEtU4Zn1/lal0/woQP2nw15YfVp7YaMZypwjXlqt6hRZ+KJpafb7W9NytTDGZPXha098t1+4nlukfJ5kpd3EANB6EAg19eIvhye/tVG9c644CVEw9JFlT363P5tv9nl+208n3vcZ1+kW8iz551SzOQZ4ihumRspnMkjIKBr32rprGkwFQc2Xca+tP9SiPkAtpKqOts6BSqhV9PXGNuqqaOa3nZeoIc6zZVlljRjWo1eKGqNvLz/R85FlVGbX1iog7f+989naM8NfWnOt1SZ6oab54OdWbTp+g3U6FiZcJ+PlNH1ZLF0fu+izXWWVXO9KmahkNOrlteqNYZaWVVg+8pW1dAhp94ssq6DshZ8PTVy8Qb2BwfiiaYaezoiX16g0uXEzdXW3Plh5auEnt5sWuRwDhjWcnBwANIFAqAV7YlJGvryWuvapCa5JB2pL1LCWREFtrQ3Q0sbjNwY/v+qE6p/+1JClr2FhIhlpPOeKWPBNMHApub5TeZvqCy2SfWdvUiPmnKxGzPX0woeW7s7U6ovV3rz2x1H19puGSiuqNxzjaoVvOnHjTp2Ie8dVVteevJqxdH3MtHc2d73/949Wndb6rmj/752zN7LDHln+wBe7lS5yrZLoa1lT3tpEO5b2AOuMOGdnScu7/ZWx8mAcxWPOtSKk0WFJnyRDX1jNeVaeUtU1dRRQez687It1MTxnmzNlD4++dkMfWf7t5nO3NOhLwRdNM8lZxSNeWkNdvWp8LtFN7v9i17sr/tMw4OkC4OzpAIDWgAK91ly9mf/Sr4epR3BqpP/cYV2H9nTXV2u1KEpTZ2/kRF/LpC9v6nFsm7kQqAlFvfULRgbPHtIlqpvy+cFTc0q+33r+87VnZP6WvhqVjgvK5R6iQ/XGGe9tGRji9vz08GGhHjw3WXf0+mdrohWPrV116NquM8lvzotQPDk4Ndxjr2efilO/r/QOov32wozedDFu25P1L/G1HUWy/CD1m+SXVOQX07+V9O6magZ1vuw7m9IGb+0O8d5Zsf8qXUK87eiTkz42Zc6KyYMSy9aTCSsPxNFHMevUbMy5Jgilwpf0f+tHbL64Zt7woGfu6sWztMCNjMLle6/8vutSa+SZorIqypnfbzk3f0QwHZkRXVV+0ek7a3dM8rK9l5s9TbXhi6alT1ZH/3sw7oExIXcP6SJzucVmzsRnrT0ST+/BlrOaJXGcPso5FhoAWoOO2eSvGbSOPoFOvs5Wfq7WPs6WQR62oX4OPLd6+ocD6q01ry3WZkbj+vrQg/dytHC2NXO3N7e1ME7LLc0sKMspLKfGwelrmXfqdHlPR4uRYZ6R3Vy7utvQo7IyM6LOcup6zCoozykqzy4su5ld8tvOi/wL8bGG59u3q3OIl12gm42vi1VuUXlaXil9PZ9PyKG/Sd/lMm/V09fBw8Fc6R9vD+eQ0Cv44szed0UFKC4s5BZX0OsbdzN/04mEzSdu8EwKJ8++j6YrXaGe+hS63P8Hg7bSft47itmYGw3p4e7tbOXpYEGHrqO1qaWZYf0iBCaGFiYGVHygslJZRTXdTVFpFYWWKyn5F5NyqQdN81GIHg4WPX3tlW5GASBVrfEaFHeVDorLL65UWi8NdLMOdLdRvE1ZZc3e2BR5v6W354Burl3cbVxtzZ1sTF3tzOiQoCdF7Xj6nKfq0PboxD0xKaytOFiZTIzwndDXh1KHiZG+qZEB/WtiqE89WeVVNfRcKipryqrq/03NLdl6KnHz8RtZ2j57QlpHebO0JeosHtTdTfqAoaOF9kl9q6CgjGL56kNxCqbnoV3aw0fJm4te67Y86gBAGgJhG6Gvkxu/38dTqKE+tkHPrWIA2jYl0q9fV2cdVr/gR0l5FbVCKN5T/Sott0Sllo1iwZ62J7+crXQzKi9rcf5DAAAAAFAPCvRthOot+8+ljOntrXTLXv6O4/v6bDnZyafBhLa3/uh1urBW9tz03jyb/bbzEgMAAACAOw2TyrSdddxt8SX3DlC4bDtAO9XVw+auKH+lm1F/x40MrdUkAQAAAEBtCIRtZ/neK5yTqvm5WL0zP5IBdDTPz+itp6u8M+OLdTEMAAAAANoBBMI2te5IPOeWT00Nu290NwbQcYwO95oRFaB0s+hrWa26bicAAAAA8EMgbFOfrz1Tx73w9BcPDX5yShgD6Ai6uNv8+swoXa7y4BkGAAAAAO2DnmHXcQzaSm5xRS9/xwA35WtAER0dneGhHmN6e1dU1V5I1M6iwACtwdLUcMs7U1ztuBaqevGXwwwAAAAA2gcsO9HWuvvYH/t8FlMRZcLYG9lJWUXZBf9ZfMnd3jzQ3ebg+dTnfjrIAO6EqZF+b83v7+tsxbPxxMUb9p29yQAAAACgfcCyE23tfELOj9vOPzi2u0q3MjbUi+jqTBeZvz1yMY0BtKYHxoaMCPO8mVOSlluamFloa2Hs7WRFte4wPwcXW+WFQcHe2BSkQQAAAIB2BYHwDnh72Ympkf4OViZMS2q5z0sEUI+3k+X4vj5MA5XVtS/8cogBAAAAQHuCSWXugILSyvu/2FVdU8e0pO4WAiG0d++vPHUlJZ8BAAAAQHuCQHhn7IlJefy7fXVaquzVoUII7dupuMxPVkczAAAAAGhnEAjvmGV7rrz2x1GmDRgyCu1Zel7pvI+2MwAAAABofxAI76QvN8ROf3dLQWkl08wtDBmF9qqorOqudzbfzClhAAAAAND+IBDeYdtPJw57YXV8WgHTQG2d1k5HBNCiGxmFk97ceC4hhwEAAABAu4RAeOfFpRZEPr3yzWXHswrL1foDGDIK7dGaw/GDnl11Oi6TAQAAAEB7hWUn2oWyyppPVkfT5cGx3Uf28hzQzdXS1FDpraj8cjk5j8ovG45eZwDtA3VPbD5xgw7mmOvZDAAAAADaNx2zyV9i8+mCAAAQAElEQVQzaH+G9fRwtjWzNjO0MjOyMDXU1dGhH95it/KLK7MKylJyiqPjsjQ/+RCA08QI3zlDurg7WHg4WNhbGkv/io7DwtKq3KLy8wk5Ry6l74lNzswvYwAAAADQESAQAgAAAAAAiBTOIQQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJHCwvQAAAAAAPAf3X3src2MWLuXlFWUnFXMQAMIhAAAAAAA8B8fLooaFOLG2r0l/5xa8s9JBhrAkFEAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKQRCAAAAAAAAkUIgBAAAAAAAECkEQgAAAAAAAJFCIAQAAAAAABApBEIAAAAAAACRQiAEAAAAAAAQKX0G7cAbC4eN6uNPV7adiHvvz/0MAEDbJkcFPT97IF1JySqY/da/DKDjGxsR+Oq8IXQlLado5uJ/GAAAqA6BUC4rM+MtH81XsEFNbV1uUVlmXklmfunZ+PRNRy7X1t1iAAAAAAAAHQQCofr09XSdbMzpQtdH9vabNaz727/vvZyUzeCO8nW1Gd+/a3ll9c+bTzOtar2/3PlgX3U4j9/Vn/79d+/5zPwSBi20t/2D1wsAALQFgZBLSlZBcWlVsx+aGOtbW5hamxnr6NT/18PR6ssnJzz15ZaLiVlMRZQk6cJAGyJDvCmc55dUaD2KtN5f7nywr9qhDYcv00Xmr4K9Hen1oiu7T8cjYLTU3vYPXi8AANAiBEIuf+6I3XY8Tuav7KxM7x/fe1z/Lnq6OiZGBm8sHDb/vVWV1bUM7pBAD1vWOlrvL3c+2FcdCwUMBvK1t/2D1wsAALQIs4xqKrew7MO/D3628rDwXzcHy5nDejC4c/zd7VjraL2/3PlgX3UsXTzsGcjX3vYPXi8AANAiBELt2HD48qkrqcL1QT29GdwhZiaG7vZWrBW03l/ufLCvOpwABAyF2tv+wesFAABahCGjWhOXnN2nqxtd8Xf7T23k9QXDRvetX1Lim3XHV+w+Nzzcd8bQ7h4OVlbmxu8vO7Dl2FUma9mJL54Y37tL/V87eiHphe92KLjfD/43Oqq7F12hRPr0V1ukf2VtbjwpKijA3c7N3tLFzpKxWzezi1Jzik5cSpE3AlbC0EBv+uCQft08XO0s7CxN84rLUrKK6DluPHolNbtIstlXT00MC3ChK0fOJ734vaLH+co9Q8b1D6QrlxOzH/h4HeNjY2GyaELvHr7OFqaGlqbG9JOi0orc4vLjF5NX7btQWFoh2fL+Cb0Xju11+4bmxoe/eVC4/tOm039sP8PU3TMq/WV9fd3JA4JCA1zoz9Ifp//mFpbSHjsTl77l2JWCkgrWwqvzhoyNqN8z36w7sWL3WUtTo/sn9u7h5+JkY2agr5dVUHL6SuqynWezms4UsrcyWzQ+PNjbydHGTEeHXU/Nu5SURXsjS/6pRJo/KrqjOSNCo3p40aOysTDNKSxNySyMiU9fe/BiaXmVGvuK/5XVFrXvUY29J21omM/ofoGeTlYO1uYVVTUpmQU30vN3nIg7fyOz2ZZzR4Y+PKUvXbmSnHP/h2tl/rXZI3o8OjWCrly7mXvv+2skP5csKXHobOLLP+6kY/uhSX393GzpaKFDesmy/UzWshPhXdyWPjFe+u//9MJU4crxiynXbubMGx1G1/OKyia/suyW/EmUx/fv8vI9g+lKVXXt1FeXq/Ty8e8fad19nfoGuVMh2tvZxsnGPLeojN7CsfHpO05ey8gtlvEII7u8PLf+ER46l/jyDzvpyuCePrRD3Bws7axMyyqrkzIKrqZkrztwOTWnUHIrxfvnuW+3Sf+KDoxx/br08Hemg4Q+NqlbJD23iB7V5aTslXvOKT2PgGc/8D8eejB3D+s5JMzH2tzI0szYUF+vqKyysKT8cmLO8l2xSZkFTC1qPEf19nwzPi42w3r5hvg6dfNxqqqpzcorORufQV+XcSk5DAAANIZAqDWpOY2tEAN9Xfqeyy0sE/5bU9v4HWliaBAZ4vXGwuF6ujrCTyzNjOT9tYOxiUIgDA90py9zah/I3Ix+1aeLu3B9f8wNyc+p+f7IlH7TBoUYGepJbx/k5UCXEeF+9H38+b9HribL/jYdHOr76NS+rvaWkp8421rQhRIvpdnvN5z8d9954ee7T8cLgbBPV3crM2N5DUF6PP27ewrX95y5zvhMiOxKbV9qvkv/0MHQzMHGrKun/axh3T/++9DO0/FMFRruGcWosfLGgqHU0JH+obuDFV36BXtMH9zt/b8PnLx0s9mtqH0jXDE10qem7dInx9P2kt96OlrTZWAP7/99ujEzr5jugroAKGhJNujp70wXCm9Pfbkl/mZuazwqM2ODTx4dR01wyW9d7Czo0jfYfUL/Ls9+s+1mttyWnEyt8cq20j2qt/cEFFeenB4pvEEEJob6NubOPfycp0QFbT0W98nKQ1VaOt9Y8noZG+k72ph/9vh4yUHS7FnzW3/4CmVUXV0dW0vToWG+e8/ckLelZFgEpWv+NKje/qEQ8ujUfpMGBEn/UDgg6QNq/qiwdYcvfrP2eLP4Wl3VtH8MDehfut8ZQ0Mkv6UPUlsLE3okk6OC3/x1D3VvMRWN6Rf4yJS+tKOkf+jjYksXevNOHRj87frju05d1+J+UICC0+vzmx+09ATpQo9nTL+AVfsvfLXmGFORes9R8z0/orffC3MGmRoZCP+lK9ZmxoEe9vRZvXT1UcmRDwAAakMg1BodHdk/l3yRGxjo0hehJA0qtuNk3GPTIqhMR7llcKgPdXvL3GxoL18h2JRX1eyWas6+OGfwhMguwvXqmrrLSVnUC2tgoOdiaxHs7UiRNcTH6d37Ry58f410eUcwc2j3J6b3F65TEL2elkcxg76zu/k60b/0kOi3JsYGf2yrr/ZsPxH38JR+5iaG9HOqEvy9+6zMxxkR7Ck0T2lvKC1OCsIDXamaIewuehgXE7Myc0uKyyvpwVNlgJrjJkYGr8wfUlNXJ7RTqR995d7zVDSjlqtwE8mEipek5n1VY89w/mVKR0seGEXtG+FpXk3Job9MR4WjtVmQtyPtIsoe7z0w6sVvt5+5lib9TOlhCFeMDPSfuzuKnlpxWdW56+n5xRW+LjZdvRyoRe5gbfbKvMGv/LCDwgntyaLSythracXlVT7ONvTH6V6ohfTsrKiHP93QbDdq5VE9M2sgpcHaulvUH09/wcrMyMPR2t+tftoYanRSaejRzzfy7ytVX1nNqX2Pau89Vh/UXT59dKxwW9p1iekFcSnZ+vp6gR52Xk7W9EMqmNPNm1X11Xb7c0Zfb2JkF+kuAwUy80ro9aIrwpSVrGGQAh1ddIWeKXVAnL2eIQSVUX0D5L0c9Bx7N3VL7Y7m7e5Rb/94u1h//th4ejuwhpVg6XjLKSgrKqtwsDL1dLamaiF9Ht49rIe3k02z8l11U8eckYEehUkhkyRnFVy4nkVVLwqT9PavnxjMUP+lewYveHdVXnG50v0j+eP0UF+5Z4jkv1S8pRJcSXkVldGom6n+OKH37z1D07KLW85BrdJ+4Hk81B359n3DHRvWQ6qru3UlKTstr5hqvKxhKhr6fKPPE7o5HcZfrlYhE6r9HNXb8xIzhoQ8OSNSuE5l+RtpeZn5pdYWxvQe7O7r/NSMAb//d4wGAACoAYFQa9ybumOpmSJ8+0r+K1yxszDrFeh6ISFz/aHL1I9eVlltY24i76+VVlRHx6X271ZfVYvq4SUvEEo65k9eSqGbCNe7eTtKMs/agxc/W3lE+ibUsfrJI2Ool5e+iR+f1v+D5Qekf2tvZfbgpD7C9T3RNz76+4Dkz1qYGr00dxClU7p+37hwegpURqusrj18PmlM3wD64fBwP3mBUIgHrH5c603OAsJTMyOFFvz2k9eWrjpaXFYp/dsFY3s9MKG3vp4uPVqhnXriUgpdBvb0Fu6LEnLLLnD19gzPX6ZG2Fv3DhdadTHX0t/8bY+kREyc7SwoNVEsoUbPqwuGzHlrpfTYqlussZbRu6sbPYbV+y9+teYoNQ2FH0oG49HN37xvOD22Zbtif9p4SrIBtbFemFM/DpAyG5UUzl3P0O6jCgt0pQZfTFz6e8v2Sw/Gmz8m7MGJ9YcK1Sf7BLmfunyTc1+p+spqTr171GTvsfpKSH/htvGpea/9tEtSRKWG+MKx4YvGh7P6urobNc2FJr6GJMcDPZFh4X7Z+aX/7D1H701qQ0sXnJuhRyW8QJKAsfbARenFVHedahwC0Ff+EIBh4Y3dUoUlFftieF8y9fbPvWN7C2kwK7/khe93NCuJS47JiG4e9L7YeOT2Ght1jR/DzNbS5JGp/dJzi9/9c9/Z+NtvlrAA188fH0d7j7I0hZYfNp7i2T+sYXT9w1MihOuUhZ75aovkM5M1fGx+/MgYimHU+/DCnMGLPlpT09TVosZ+4Hk894/vLaRBymxv/LInJes/o0PpiKXqMb0d7hocsmb/JQWjNLX1HNXb8wJ6nPeMChWu0wfLC99tlxznrOEDc8mDo6YPCWEAAKAZTCqjHfS9JSQl1lAJkR6tJGlYR/bwpEbME0s3U1WtoKSCevQVrx+1PyZBuBIR7EE9qS03aOiYdxOu75UahxnV00u4Qj3HX6893uxWVOT5dWtjl+qI3n7NfnvXkGChdUKP7f1l+6W/9akZvfi3PTfS8oXne/ewnsLPd5xoDKtdPO39XWUsNiA9XnR3NNc4QDMTQ2/n+j9VWVX7/l/7m7XgCdUnhWaQmYkRxRXGR5M9oxi1Y6hVxBraqS/9sEM6ORDKUdTUE3q+nWzMpw/pLv3buqYmDqXBYxeSv1h1RLrRs+XY1fSmGEYdBCv3nvt+/UnpDajVKzl7kLrMtf6oaPdSy/KF77c3OzVr+c7Y/Ka+/DB/F8anlV7Z1rhHTfYelRYDG6b9NkNiVQAAEABJREFUoI+CD5cfkB5SSz/5bWu0cPIw0VZztq7pQ8fNwYqKNs9/u43yg3C6r6oDeqXtOBlX0lAqp0ggnAPc0qCejR99+2ITFJxnKE29/ePnZjskrP6+6Phf/OuelgOk/9weI/kknDX8v8dz0+cwxWMqkb34/XbpTMLqM38aRQ7heoiPM+MWGuAiqcd+veaY9Gcma/jYfPeP/cK7yc/Npqfff94prXGc0OewcOW7DSeapUESHZdGGZI1jDGO6ObO+GjyHDXZ8yP7BFC/DGsogH/+71Hpzz1y+koqfRhyFsMBAEABVAi1Y8rAYMkZd7v+eyaSpIVkbWb81/ZY/lNBdp+Of2rmAKo/mBgZDOzuta8pH0oMCfM1aTitoqC04sDZRMnPD51NSs8psaofWFgh8+5OXm485Ymyn/TpjmREuL9wZe2BSy1PXKR+30PnEpztzKkFYGbSePBQ0S8tp0h4+uMjuy5dfbTZrfo1jRdtKCAkMA6B7vbCENz8krJmjQCJ9/7aV1xW1ayZrpgme0axEeGNAXLV/gstR+GyhjbTP7vPUQc5XR/dN2D5rliZf+eHDSdb/pAavlQYFK5T/bDlBhTYhJqAs615azyqL1cfK6+sbvbD2obRaP1D6qN+w8Q8XFrplW2Ne9Rk743t21iIPnohqVkBR0CfEvReKy6vpAORyvI5haVMM7eaPmjovXYgNiE+LY9pg/QQgGG9/FbsPtdsA+nTmLc2pRel1Ns/940LFyq9Z+LS5E05s3zXWXqcdMXLyTrY2/FSiyGa5N+954WOrWao9jWgYYIu+ohj3G5mFS1Ztt/KzMTcxEDmo6KYR306whl9jjZm0r9qjePE3bGxIJyZK7vDcdmuWOpFSkjPZ9w0eY7SVN3zEyO7CleOXEiS2a+x7tDFheN62VrIHWsDAAA8EAg1RTWEhWN7TYkKFv5LX4pb5LSKqDG67Thvg4k1NMVOXEwe0jD0LqqHT8soNahHY73r6Llk6SE61AaS2QySyMwrptaj0EqmYoKkHUwd8JLgQXct87Y/bTpNl2Y/pFbLgjH1c0sOD/f9cs3RZlWCoWGNBYRD55KaDZeSJ6fpITnbWkSGeFFrqeU2iekqT5Sn9p5RjHq+6XEK1xUk3ui4xoVJfF3r50VsWR+mg0dmOz6naQQyFXxkVpXzihordSbGBlp/VLQTYlqcICfIbmqemhrzfpK00iur9XvUcO+FBTYWSSi6yLwhFTeGP/0Lax3aGmor2H4iTgiEVD71d7VtdohKTmOmgKH4zSVNvf0T3jQgQtJx09LV5Byq6Ar9I6H+LjIf0v5Y2S9oZlMN3NjIgHGj7jC6KN6G+sKEsOTUdFAJWuM4ofsS5l+ZENn1m3XHW25A72hVe1s0eY7SVN3zFOmFKzFx6TJvSB/X9Cv63mEAAKABBEIu80eHTm2KfBKG9dOjGVuZm0jmiamsqn33z33yaoApWQVFLYarKUZfn0IgjAzxpJQiHbTqO+aDGjvmdykch0mVLnsrUxsLUwOpcadUT9BpyD0G+rcn2wxsWtuKnsj1dBUqDBuPXJ03KkyYjXBQD58DZ//zrR/ZvTG47pRzJmRLtK+ov1wYv7fkwZGnLt9cdeCCvLkc1ca/ZxQL9GhcaIT2m8wp7wX1p1xW1QqtZ19X25bRK03ObSVHVFqu7DaZpJZroKen9UeVIn/AoeR+DQ1491XbvLKa36Mme8/KzNjeqnEmxoQMFeow2nK6aU1Ubf2120MABnRduuo/QwAkpzHv5z57UL39Y2SgZ27SOF1qosLqVkZeYyD0++8KQILqmjqZk/GS8qY3miH3e78lenYO9KliaWpsdPvrVZJz9KUmFWul44QqujMaxpfOHtGjV6ArdVBSGY1zKC8n/ucoTdU9T/ci+WRWsE5GcuYdeItBJ+Pv5eLvqcJA8Tslr7D45Dltzr8NIIFAyMXD0VrpNtQt/dbv+5qdHSEtu0DlIXAUCEvKq6gZZGFqGBHseUyqajck1EcYL5qRV3xKVn95F097qltSc82K+xQLW4vG1klhablKDQgqrMXEp4cHurL6sz78pANhv2APYbzozezCM3IKTTK999e+pY9PoMymr6fbP8STLtQqvZiYHX01NaughDrUOYuNLamxZxSzbpociIKBZNk9xWSOqqpoMSyzmfIKJRu0xqNScKfqtTJb75XV4j1qsvekh71lKTxPuDWUVVZrfRXHnafiheUlh/fy/XL17SEAktOYa+tubT7GNXswU3f/ONrcrjvRq6ZgS8mprfbWpi1/W16p4HhWPzZRfXjKoKBhYX7NFntQoJWOk+/Xnwh0t+/pX9+6pc86uiwaH34lOftMXDrFqvPXM9Q+PNR4jtJU3fN2VrcHgkrP09aMMMkqgCYoDY4dGMravWtJGQiE0EoQCDVVU1tH9YeDZxPXHrigeOnh6poapiJqpx69kCysWT841Ec6EA5s6pg/KHX2oIDqWy/PHSJvBggFjJuW5qtWvUW+61S8EAgjQ7ykZyOUzC+6N1q1YWyJ6QWPfLbpf1P6DO7po9vQ5Uw1CrqMbJjuhRr0f+8+t+t0vMyTu+RRe88oZq16sDQ1lrE0XF2dkvZorSoNVq09Ku0WF1rnldX6PWqy98yldmNVtZbDrVKtsSzbpqNX549uHAIQ1cP7UNNnjuQ05nPxGdQrxPnX1Ns/kmIakypNy1Te9FsjWYXrWm0fz6xhaYT/Te7XbGlTpVrpOKGvoWe+3nL/xD5TooKEV4d6vqhjji6sYf7qVfvObzsRJ0w4xE+95yhN1T1vY3H7FS+X/4qXVarQTQYAADIhEHJ576/9nKvnKaBeO2TvmRtCIBzQw4stb/whdcz3bRovurXFA1s4NlySeeJT845dTDp/PSs9tyglu1BSCTnw1QMtV0TUpKW069S1x6ZFCAsSju4bIFm5vn83D+HKthO840UlUnMKX/95t5ezTVR3r0Gh3t2azidhDQ365+6Oum9cr6e/3no9lXd0q9p7RjFJRwCVc7fwzashb+iUFrXPRyXQ+iur9XvUZO/VaT9xqKAV8k79EIDouLQ+XeuLgfRxJAmEg5u6pThnDxaot390pd+Vt7jeoYpzo7ZQR9jjd/UXHl5OYRntnLPX01OyCpMzCyU1se+endzd16nZDVvvOKGj95u1x5ftiB0S5kPfFAO6e1FtXPiVmbEBFXvnjgz9YPmBHdxj+NV+jpqoqb3dtaHgM9lAg/G9AAAgQCBs746cT8wvqbAxN6ZLeBe36Kv1ZwdRO0zo+qVU06wRr6+vO3No4wTl+2NuvP7L7pYNRCqU6erI+H6VdLXynxImQU2Qg7GJQtyi6qUQCKlaKEwafu56RssJ0DklZeTTZfmuWEcb814BLiF+zpHdPIRzhKhe8dLcwQ98tI7n72iyZxTLaKqNVNfUtlx2705pn49KmrZe2da4R032XnH57TFspoZa/ozVYSofn1qx6/Q1IRBGdPOkz4eq6loLUyPhNGaq3uw+rUIgVG//SK8XYmaiaNIX46aPr6w8Tedu5XHP6FAhKVFAeuSzjfn/XVddoCsrz7TqccLqR/5XbDh8mS70SoUGuPTwderd1T3Avf68SgN93adnDoi9lp7JN1RV7eeoicz82y+fkfyvJBNVZgACAACZsA5he0eh5ci5xnkRJfM33B4v2mLStgEh3sLiaXV1t75ae0JmuYBKIjJTT3bTmTnUOFY9FlENsLFWGeTlYNYw/cPQXo3zi+6Jvs40lpVfsv3ktU9WHJrz9r+bjlwRBljSfU0ZGMxzc032jGKS+feszIyNDdtLJ0v7fFQyafjKtsY9arL3pAfjOdurc7aVgmPQ1PjONH/3nL5eXFY/pNbEUL9P1/ocODjUR9gzR88nl6pydqt6+ydZaloRZzsLBVvaWTWezJmZzzuKVW30QdcrsHHu0792xshMSqxhLZCWP9T8OOFEWZpqet+sO3Hv+2uod0Oo6ZmbGP5vcj+em2vyHDUhzPkssLeWu5SFo/xfAQAAJwTCDkCSpvoE1X8rU19pn6DGcZjbW4z5cWmaqIBKHPLO6gnxkT2wJ/5m43g5PV2dHn6ylxq3NDWiOCpcmv0q5lpackMZkJqJI3v7U0VuYI/6bSqrardzj03iUVFV8+HfB3c2FSWEwoVSmuwZxZKzGufhpD7y0ABX1j60z0elmHqvbGvcoyZ7jxrckgJjoLudvM2o1Ca8j+yazo6TjJFTMAqOZ4Kr1lBZXSsZKSqsVjoktLG7Z9dp1SY5UG//0CuV3jTdq4+Ljfw/zzycGhfiS8tt9UDoYmchGc0ob0YxGwsTmQt1qn2caGLl3vNfrm6seEsWvVBMk+eoCUqD+cWNc8m4yF/KwrPp5QYAALUhEHYAp67czG4YPOPpaO3tYk3tMLOGKsG56xkt14YyMmisZlTXyp2lYHJUkMyfJ2UWZDeN0hnStHhgM2P6Bb7/4Ci6PH93VMvf7j7VmF2pejCgm5cwTfyxi0mqThDiZGM+NMznnlFhCrZJaFrgmHOAqyZ7RjF6dpJ20rAwuStiUaNq7shQegVZm2ifj6o1XtnWuEcN955k+buopsVCm/F1tfnkkTHCW0myrLakzuYgp+hBb/x+we7sDpEMAegf4kHhpFfDJFLZBaVHzicyFam3f+JTG4fHRwR7yPvLvbu6WZvVl6ooQCpYrlBbpKvH8k5ZnDW8u7xxB+rtBwWow65fsAcdkwqKqJLdaKDH1QDQ8Dlq4nJStnBFXlcdVS97+nPFWgAAUACBsGOQrOcbEezZp6kxtE/W8tM3m1aNc7Q209eX8fo+NWNAD7/b6+2YmfxnYsnDTct2j+/fxbXFKCZqLo/v31W4HhsvY6XgLcfjahtG34X6u0yKatxyt4rzi5KlT45/5/6R/5vcZ3TDhDoyuTdNfZ4uVQeQzA1j3mLCTA33jIK/zOpHUsUKV0b28Q+RM7PC9CEhD0/pu+y1me89MJK1iTv1qBTsK7VfWbWpfY+a7D3J3L+BHvYjGuYybebuYT2FK1n5JdeaTgOWjCG0MDXs381Txq2G9zA3kXH4aa62aYYTCzMjedtIhgDQY3huVpQQnvfHJKgxjY16+0eykGl3XyfJIvXNzB3ZeMMtx66quvy6AvL2T0J6vuTpy6xbDg/3mz28p+S/zUb8qrcfFDyeJ2ZEfvroWDom54+WO4e+p1Nj/0VWAdc5lho+R01Iis/UQSmzQLpwbK92Ph4eAKBDQCDsGPacaay89fRz7tkQWqqqa3fLOjEvsWmBYxMjg0XjwqV/ZWVm/P5Do6YP6XYxMUvS9PR1tZXeZsXuc5VV9ePWTI0M3rp3uPTk+xamRm8sGOrn1tggWH/wcst7z8wrPhNXv9iggb6uMMt5YUnFgViVA+HB2EThynNzBo3uG9Cy77lPV/eRTe37oxdSJD/PbpojgR5As0GtGu4ZBX+ZHL+YfLGhs59++9H/xvRrUcGg2uMjUyMan4PbHBwAABAASURBVF2LlUJayZ16VAr2ldqvLPnwf6MPf/MgXX5+cRrjpvY9arL3dp++Ht80YemT0yODpSY1pQewYEwvyWy3m4/ensL0clKWZGKnmcO6S8+sSNepOD9nRGhcSg5rBZJ13voFeSjYTDIEQPKybjl6halOvf1D/WKSkhF9FnXxtJf+m7SLnpjeXzi/kT7E/t51lmmPvP1DleTcpl/NHxPWrKdp0fjwxQuHlVdWHz7f2NHm7fSfQKXeflDweOgPClcmDQh6aHIfsxbZzMnWQlhSkpziq6Bq+Bw1Qa94fkn9Ckb0oU19Lk42t1dupIdBd333sB7ZBW0xdRAAQOeGrrWO4cKNTCpwuTtY9eriJnzHR8elyjy5/3pqXsy19LCA+lE080aHUWfw0QvJOjo63bwdhaXYU7IKFv+6hzr4hcWFZw4JqayqNjE0+GP7Gep1Tssp+n7DiSdnRNKvgrwd/np95v4zN2rq6pxtzKlIYtM0ZmntwYvyVpmXzEYo2BtzQ40Cwsp956ntTl3CJob6ry8Y+ti0iPjU3LScYmHAUqC7fQ9/Z6G5fOJSynGp5RmTs+unQRfmnXtj4bDD55IsTQ2z8ks//PughntGwV8W7vrnTafffWAkvTqWZkYfPzzm2MXkm03ZsoevM+1M4fqhc4k7tHpGpWJ35FEp2Fdqv7Jq0+QeNdl7n608/Plj440M9ehd883Tk/bF3KA3rK2laRdPO8+m8wAp3vy5M0ZyE3pIB2ITxvarzwD0Jlr99pwTl2+WV1VTWSbIy5EeBn0I/LbtzPsPjmLalpxVKIxTnTWsu6+rTW5RuZu95cOfbmi22ZbjcRQnJPNJ1s9ynKbm0iBq7B/6JHnrt71fPTWBHiq9oD8+P/XkpRThbE/qwArv4ioMaqDN/toVm6m9pd6Zwv2z9dhVikl0pVeA6/fPTtl9Oj6vsCzAw54+VeiTpLyq5o1fdwd5OkZ1rx8U2ifInVJrZl7J6aupwhonauwHBY+HDuBTV1KFT+B5o8JmDulxOTmL3nrCl4WjjVlEN0+ThpJadn7pcu7MrOFzVFtNTd3aAxcp+LGGUaP/vHn31ZTsG2l57o5WXT0d6EUvKK34YeOp1+YPYQAAoAEEwg7j0NnE2SN6Snp8956RW3b7YNnBL54Y59JwDsngUJ/BobfPBkzPLX7umx0ZucVUXYxoWCGQWrqPNlQ5lu2Kra2rrw2u2n/B1Nhw3uhQY0N9G3PjqYOaz/S49Vjc0lVH5d37ntPXn7grUjKwTb31G3MLy578avN7D4zyahjdRE0loeO/mZ2n4j9cfkD6J1Q4Xb773P0NDQiT+rlt6kdhnb+RKfxWkz2j+C+zhlM9H/x4/Vv3Dfd3s6UW84DuzU8Kqq6p23L86ucrD7M2dEcelYJ9pfYrqzZN7lGTvXfuesabv+95dlaUvZUp1RhHtRiweikh6/Vf90iG1wq+W3ci1N9FOEQdbMwmRHaR/CqnsIw6LCQD5PT1tHnO1p/bY+h+hWAs7J9aWcvkNSxImCrZgfvOqFz8l1Bv/1Akvv+jdW/fN6JnQ4zvH+LZ/7+3Ss4q+HTF4ei4NKZVCvbPL1tOU61SKCB39bTvKlW3pELlm7/uOXnpZmpWMQVpeppU95s5tDv96rWfdwthSb39oODxvPbTzsX3DosMqT9WKWeGyjrFjurMr/+8p7C0gvHR8Dlq4ret0TkFpU/NGEDPhf44xULJ+YQl5VVv/LS79lbjntH6uhcAAOKBQNhh7DgVT4FQuE49snvlL+SQmlO4cMnqx6b17xlAhT1TC1PDmtq6hPT8mGtpy3bE5jV0FW8/EedqZ0FhTyj6xcan10pNtUI1MdpgTL/AsEAX6ni2tzKjb+Liskoq9Ww4cvmCVApqqbK6lqoc4/vXN2QT0vMksyaoKjG94L7310wZGNwr0NXTycrN3kryfZ9dUHolOXvj4SvHZFWQft8arVs/+U2Ak2395Hj5JRVn4lK1smcU/GVBUkb+gx+vmz86zM/N1snGnC7GhgapOUXpuUVXk3O2HLuq3aoFpzvyqBTsK7VfWYk6+dMCyaTJPWqy96gTh0pYo/sG9gt293G1cbAyo6opZchTV1J2nIzfe+Z6y+I5HYQPf7pxXP/AAHc7b2drdwdreuslZuRHX037Y9sZ+i09DGFLQ31tfnpHX0195cedD07s6+FoaWigRw/y5OUUmVtSchYSCL13Nh9TZ7yohBr7hzUk/Ec/33j38B4jevt38bCn+FFWWU3B49rNHKqk7Tod3yw7aYWC/UNJ7Nlvts0dGTqyj7+dpYmVmTEdXSlZhRcTs/7de14Y4kufPO/+uXfRhN5C0Y9Sq/R8YGrsBwWPp7Si+oXvdgwP9x3Q3dvX1Zb6QQyaBnkWllQkZhTQH1x/6JLMwC+P5s9RE5uOXqE36dAw3xA/JyoM0ldMdn7J2fgMOvzodfdvGttvjAUJAQDUpWM2+WsGoFVPzxxw1+BudOWnzaepFcsAtCTY2/HH56ecupL69FdbGNwJw3r5vr1oBGsYYUshgQEAdHBjBoaNHRjK2r1rSRlfL2/TT92t704ZFNLq6z9pbsk/p5b8c5KBBlAhBC0zMtAb2qt+mv6q6tpNhy8zAO0J9Kgfq5bR+uvLgTyj+gYIV7Yev8oAAACg40MgBC2bNCBIWC+LCgh5sqa9AVCbcHrnmWupDO4EX1ebyIb1MPJLKvZqcAIhAAAAtB8IhKBNznYWwmR0ZD3Kg6BV3i7WEcEeqdlFe6MRRe4APV2d52cPEk6/3HLsihqzBwMAAEA7hEAIWuPuYPXO/SOEuVgOn0+iCiED0J5AN/s1By7WT/NThyzS1syMDZ69e2B33/oJHrPzS//YFsMAAACgU0AgBE3NGx1ma2ni7mDZK8DNyFCPfkI1nA+XH2QAWrXzdDxdGLShkX38uno62luZ9fR3trcyZcIyA7/vLa+sZgAAANApIBCCpsZFBHg0LaDMGubxf+G77fk4exCg4+sb5DG2X6Dkv9U1dUuW7Tsbn84AAACgs0AgBE1l5JUKgbCmtu5AbOKXa47mFpYxAOj4cgpKKQQKC9mdu57x/YaT9C8DAACATgSBEDSFFeEAOqsfNp6iCwMAAIDOS5cBAAAAAACAKCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAgAAAAAAiJQ+g1b2xsJho/r405VtJ+Le+3M/0zYTI4M5I3qEBboGetibGhnkFJYteG91YWlF692vvHtkrezlewaP79+Fruw8Ff/273tZx9fax4Z2TYjs+tLcQXQlLado5uJ/WLsxOSpoUE9vX1dbB2uzssrqt37be+R8EmtlYyMCX503hLW/vaE22o3Pzx5IV1KyCma/9S8DAAAAcUAg5BUe6BrRzcPdwcrJ1tzBxtzU0CC7sCQ7vyyzoORaSu6uU9fyistZm6Ns9uPzU3xcbCQ/sbcy1ddvxcJv298jgAKvLxg2uq+/5L/UQ2FpZsQAAAAAgA8CoXKLxodTbYSKD81+TuGQLnRlTN+Ah6f0PXYh+dv1J6lznWmVr6vN+P5dyyurf958uuVv7x7eQ5LNbqTln7uRYainV1NTx1pN299jR6f4FQRN9PBzlqRBqlSfunyTKoS5RWUM5Hv8rv707797z2fmlzAAAAAQPQRCJZrVH2rrbhWWVhSWVNTU1tlYmFibG+vr1RfH6N+BPb1DA1yfWLrp2s1c6b/w9u97NRnfGBniPWtY9/ySCplxghrEwpWYa+mPf7FJi/crj4J7BJkUvIKt9BqJR+8ubsKVotLKthm33NEFezvS0UhXdp+ObxYINxy+TBcGAAAAIoNAqMiYfoGSNHj6auqf22Ji4tNu3bq9gZ6uDoXAob18J0Z2pesWpoavzh+6cMlqpj2BHrYKfkuhVLhy/GIKaxNtf48dneJXEDRhY9l4NJ6/kYE0yIMCIQMAAACQgkCoyF2DuwlXjl5IeuG7HS03oIJh9NVUumTmlTw0qQ/9xN/Ndni4357o60xL/N3tFPxWX09HuFJSXsnaRNvfY0en+BUETRjq6wlXSiuqGXDo4mHPAAAAAKRgLhC5rMyMg7wchOurD1xUvPHfu2LTcoroCtUPQwNcmJaYmRi621sx6LDwCkK7EoBACAAAAP+FCqFc7g6WkuvJmYWKN6ZS4fcbTt66detMXHqzoWvylhaQnJ34zbrjK3afGx7uO2Nodw8HKytz4/eXHXCxs1g4tpdkYxtz48PfPChc/2nTaXMTg9kjekrfy/OzBwpTxpPJryzLLSzT7pIGj07tp/QeJb/S19edPCCIgrGLnaWbvSX9N7ewNDW7iHbOlmNXCkoUDe0L7+IW1cOrm5ejn5tdUVlFWk4xFWA3HLks/fflUeN+Fb8KW45dld7Y2tx4UlRQgLsd/XG6C4r/N7OLUnOKTlxK2XY8rtlfvn9CbwWv4B/bzzC+ZSeGhvkE+zj5u9n5udmaGOpnF5YmpuWfuHxzx8lrFVU1Lbd/dd6QsRGBDc/oxIrdZ3V02JwRobRLnWzMbCxMcwpLUzILY+LT1x68WFpexdQijJrW09WZOCBoQIinp5O1vZVZcXkl7erkzILft8dk5hVLNqbK+bzRYXQlr6iMjhPpEdfNjO/f5eV7BtOVquraqa8uVzAEtH83z48fGSP9E9qNwp4k7/21v9nLEdXDe0iYD71qrnYWlmbGecVlGbkl526k7zwZn5Cez+TzcbEZ1ss3xNepm49TVU1tVl7J2fgMerHiUnIYB1XvV7Lww6GziS//uJOOtIcm9aXXnXYvPaMly/ZLb0yH97h+XXr4Owt/n7oe0nOL6IC8nJS9cs+5yupa6Y3pbbX0ifHSP/nphanCleMXU577dhvjW3aiu69T3yB3Knp7O9s42ZjnFpXRPcbGp9PRmJFb3HL78ZFdXp5b/5oeOpf48g876crgnj50R24OlnZWpmWV1UkZBVdTstcduJyao+QzFgAAAFoJAqFcNXW3Z860szSV2dyRtvfMDabS369tbLGZGBpEhni9sXA4tbCFn3ToefOp6fzGgqFuUnGaNc3I2i/YY/rgbu//feDkpZsyb/vo1IjZI3pI/utgaOZgbdbT35li2Os/72KtcL+crwLFqkem9Js2KMTIUE/65lRDpsuIcD9q437+75GryVw5gZOXk/WLcwdJZvEReDpa02VQqM+iCb1/2HCyWWQllFuEK6ZG+mbGBp88Oo4a8ZLfUkcDXfoGu0/o3+XZb7bdzFanFV57q35GpSUPjpL+y0aGpvZWpvRi9e7q9ty325MyGgPP+sNX5o4M1dXVsbU0HRrmq+BtMqint3Dl+MVkbZ0QSKnjtflD+3R1k/4hJRm60ENvlgj4AAAQAElEQVSdMaT7z5tP/7PnnMzbjujt98KcQaZGBsJ/6Yq1mXGghz291ktXH5XsZy3er+RvGhvpO9qYf/b4eOpHEH5iYWooveWYfoGPTOlLu1T6hz4utnQZ2MN76sDgb9cf33VKawPXWUOtm3qFJg0Ikv6hcDjR05w/Kmzd4YvfrD3eLPBXVzU9I8P63fjk9MgZQ0MkvzU21Le1MAkLcJkcFfzmr3vaYPVIAAAAaAmBUC6qClZW1QoBYP7o0Be/38G0qqqpC9/AQJcaSZIcIjh/I3Pl3vOONmbUhqb/Ui1IMgHgpcQsQwM9Xd364b6j+gYITUbq5k/KbFzxoqJS++dTxcZn8NwjJY0lD4yidp7wBK+m5FAFgNKUo7VZkLejuYmhg43Zew+MevHb7WeupTW7i3fuHyE8WUJVDqoN5heXO1ibejpZUTP35XmDL1zPkvfw1L5fxa+CxItzBk+I7CJcr66pu5yURX/fwEDPxdYi2NvRQF83xMfp3ftHLnx/jaTspvgVZMpQrfKVe4YKh19hSQWVpLILyiprapxtzCmTUN6gljTV06zNTZbvipW+YXXTEiBGBvrPzBpImY3K13Rz2idWZkYejtb+bvWT3FBypps/+vlGprra2lsPT+4npMHkrIIrSTmmxgZdPOyFpVkoIXz11IQHPlwnTGJJ1cKz1zPCGsZR08EjLxDSa9e7i7twfbeyU3DT84po39KVXoGuAQ2naF5PzT99tTHtJzYV36iw9t2zk+jxsIaqZnxqLr2pC0rKnW3NqcZF2Yzu9LFpETo6OlRKbXYXM4aEPDkjUrhOlc8baXmZ+aXWFsZ0RHX3dX5qxoDfG2q8Mql9v7ePRn29iZFdJGmwmXH9A1+5Z4jkv9du5tI7saS8ikqF1D1Rf7Rbm9HBk5ZdfLHpSMvMKxH2mDDFKGsoSheV1p8GTEcyU8bbxfrzx8YLr29NbR0d2zkFZVTAd7Ay9XS2pmohHah3D+vh7WQjFBslqps6XIwM9ChMCmmQjhl6L1OFk3YRvX3oTUel75fuGbzg3VV3ZDVXAAAAkUMglKu8svrklRTqbqfrA7p7vf/gqK/XHaemIdMSalcJV+wszKhdeyEhc/2hy1QbKaustjE3ocb0iUspA3t6C3GivKrmqzXHpG8u9Kb3C3YXWo2HziW26pTxdHdK75FSylv3DhdSWcy19Dd/2yM9ztPZzoISSHigKzX+Xl0wZM5bK6VHtXXxtJekwV+2RP+2NVr6L1PZkIqHFqay28ea3K/iV0H4VTdvR0kaXHvw4mcrj0jfO8WzTx4ZQ7Uaat0+Pq3/B8sPCD+nl0/xK6gANZH/N7mfkAYpwb7x827p8a4mRgZUCx3YUE9bND78yIXExPTbbfpbrLFGExboSvEgJi79vWX7pevb88eEPTixfgIkKlX1CXI/dfkmU5G1hcmYfgGJGflL/jogHW7HR3Z5YfYgevAUVqcMCvphwynh57tOxQuBsG9XdyszY5nVv2HhvpL0uy9GSbGdnq+wM+mVbQyEabktdy91MQipjN5Nr/+8W/qh0tHy8JR+wqxRD0/uG301VXoUKD2Fe0aFCtfpRXzhu+0UqiW/pRIoVUenDwmR9/DUvl/Jvejr6Q4L98vOL/1n77nD55PoY0dY8pRQZ9DDUyKE65T3nvlqi/SEOhamRh8/Moa6J6iT4oU5gxd9tEZYI5RKwcL+kQTCtQcuUrcL43Pv2N5CGszKL3nh+x3x/11ZR3JERXTzoNS38cjtjwXJMAtbS5NHpvZLzy1+9899Z+MzJBuEBbh+/vg4er70qUJx8YeNpxgAAAC0LQRCRX7adKpXoJuZcf1gJ2p/R3TzjL2WdiU5+3JyztELSRquxi5puEf28KRm1hNLN0vqAx10wWhqz1F7lDW0Gl/6YUezU9Qok7z2067lb8yktEBFkulDukuXtqYObJzQlWLG79uim/3lFbvPdfGsH5mp9fvleRWienoJV6ii8vXa483unRr0v24989zdUaxhkKEkEGqCwoaQKHIKy17+YWezZ0RdFRR6l70+k7aheDBneKj02WV1TaGC0iDVjl74fnv5fyvGy3fGUvlLWD4kzN9FjUBIbXfKt899u73ZOOotR696O1kL55qO6Rv448ZTwgDCHSfjKAxQ5YoeLVW36NVs+TcH9fQRruyLTVBwniG/fsEeQg2TdkizVMYaCraf/3vE09GKIrGurg7laukhACP7BFAvA2so2X3+71HpNEhOX0n9fv3JZ2YN0Pr91jU9czcHKwsTw/s/WBuflif8RDK4NzTARVI5/HrNsWbTqxaXVb77x/6/35hJf9zPzaannwtlTqYZPzfbIWH1rw7th8W/7mmWBsmf22Oo7DysV/3bc9bw7v8JhE3vLwq01Mny4vfbb6T95+TJmGtpFLmpx42uh/g4MwBoNa5OttNG9GMdwdfLtzEAaEMIhIpQ24UaQK/OGyy0nqnTnZpxdKHr+SUV5+PTr6TkXLieeS4hQ41wKGn1WpsZ/7U9tqq6lnVwksC2av8FmROWUGv1n93nKBvQ9dF9AyTBjEpeQouTbDh0WWYeWLH7rLxAqPb9Mr5X4dDZpPScEitz46LSCpkbnGzKVFT/oSDBM/+NAkYGencPbzyRctORyzKfERU5qZL58JS+rCHKUkWrWWgRfLn6WHmL8cO05ZWk7P4hnqx+eKclU8vmI1dknlW7av9FIRBSQWlkuP/O0/HCo6Uy15i+AXSdYkPLQEj7rU/TeNGtLc6KVM+4iMaiLlW25Y3R/X7jSeHtTCnO0cY8q6kLYGJk18bbXkiSeZrlukMXF47rZdu0Jqe27vdW0+FIke9AbIIkDUq7mVVE+d/KzMTcxOD8jUwZG2QXUiFOOJnW0caMaey+ceHCUOozcWky75Es33VWCIReTtbB3o4yn/i/e883S4MCqnMKgdDZzpwBQKsxNTYK8EK3CwDIgGUnlDh+MXnu2//+vessFVvqpNrc1GIbFOrz4MQ+Xz41YcfH937+2LjwLm5MLdRA33ZcO43gO4gqAM62FsL1fTEJ8jaLjmusV/i61s9SKFwP8XWi8pFw/bic+WauJufILJxqcr/SFLwK1LqlosdfO2LkDcrNzCuWBEs3ezUjlgTVQoXheax+XK7caTaOXEgUrlCUlbnUIeXSmBYnagqyC0uFK6bGanYJnZRTV6RsI3mZQvxuTzmz/UTjtJ9Ut/R3tW12q6G9GseLJqTn85xgyaObT+OaMccupsjbhg6q/IaxuPp6un2D3CU/l6zeHhOXLvOG9HLL+5Um9ytN3smWaTlFW4/FUf/IT5tOMzkKmwYYOzW9NTQh+WQ7Kb+YTM9IEmtD/WWvu7M/VvbbM7OpZ8G4af4eAAAAaEuoECpXVFb57foTbP0JN3ur6UO7dfd19nezpZacZANqywqVw6MXkj7796jS+UibSckqoLtgHVygR2MmqayqVbAHqOEomarH19VWCA+2TUPgKqpqaG/Iu21yZmHLLKfJ/UrjfxWoBmhvZWpjYUoVY8kPqbajo1NfRTHQ12OasbNsrDtV19RdT82Vt1liegGFWKF009XToeUEpynyZxCVrFdhaKDmo1UQ26g8JbxM5ia3p2k9fSWVkoxrQ1oeP6Dr0lVHpW8imV90f4xqU/XKQ1VWSTfBzSxFM6nG38wV5gL1cmo8Sc/KzFjyykqmTWopOTNfu/fbDO0xxoEerQMdjZbU9X/7w1ySrPTlTJLEj56RpLMmUeESHRl5JY4Nr7ufm4zuCTqYW441FZQ3Vd0NNX7vAAAAgBoQCFWQmlMoNGQtTI0GhXr38HX2cbbxdrWRTEwfGeLl7Wzz8GcbVRo0mF2g0QjDdsK6aQoWCl2SBfcUk4xns2q6bXGpokhWUl6p3fuVpvRV6OJpPyUqmKKLlZy5H7WFoqZwpbC0QuZAUIn84nL7hlPdJBVFaeUVcieb1fAkvZLyKgXLQuQWNk4UKZx8K7HzVLywMOPwXr5frj4qeQwN84vWRyN6spuPxTFtcLS5XRmjGj7PTWwtG/ehndXtgaB5RXKPiiJZx6om9yutrLJa8cIbFLmnDAoaFubXbJ0VrZN+RlkFis5tzm+aINTe2rTlb8srFRyN2jhnFAAAANSFQKiO4rLKLUev0oU1rFA3pl/g/NGhHo7W9F+qgTw1I/L1n3fz/7XqmhrW8VmrHpNMjRsrD5IV/yoV7oryihrt3q80Ba8CvcQvzx0yrn8gaxOSZ1RVreTAqKhqbGQbGcp4I9e1Wju7XOG6JlVNe9LM5D/7edPRq/NHhwkLEkb18D50NlH4+ZAwX5OGLpVz8RnSK9prQsjJKpGMnpUEctYwN6y87ctk7QRN7lea4kUOZwwJkUxC29qkn1FFlcK3Z9NvjWSVnWuR+gAAANorBEJNUTtn2/G4PdHXv3h8vLCG+KCePirNLNI5WkqStRyofLSFb14QyRAySR1MV0fRCDeZozE1uV9pCl6FhWPDJWkwPjXv2MWk89ez0nOLUrILJZMJHfjqAT2Nh+cJdJv+jo6Okj8oecytsfKkApK1OmRrelS3/rsVhb3ouDRhnOSoPv6SQDi4abzo7uh4piWSqEw2H71aWlGl9CaS5fhqam+HMQWvqcyjUZP7labgaAwPdH38rv7CQZJTWEa78ez19JSswuTMQklQ/+7ZycJMp5rTld4Dt7iOcMW5EQAAANobBELtqKqu/W3bmc8fG8caGpHdfZ21dTZUR5HRVNuprqnlX3BPIAnPik/AMzaS8VtN7peHvr7uzKGNK87Ra/r6L7tbNtYpuOnqaCcNEslCAjLrftKMmzbIyGvTdUqMDBS/TI2PquUi47tOXxMCYUQ3T0MDPXrXWJgaCfNtUn1p92mtBcKbUuuFrjt0seUJlgpk5pdKrit4piayZkDR5H453TM6VAhpFAIf+WxjvqyV3HV1tXY0FkudWGtmomjSF+OmfZWVV8oAAACg48Aso1ojPaOjhYkhE5m0nMamsJWZsbGhah0NuU1natnImsdfwt7KTLv3y2NAiLewyGFd3a2v1p6QWbpxtbfUXh5kWfmNEZeekb6+3Hco9TtIzp9Mz9HOSEtOZsZGCn4rOcey5Ql4e05fLy6rL5qZGOr36VqfAweH+giv2tHzyaUVWqtzUozJb5pp09lWtbPspOeMtbeWu2yDo6xfaXK/PMxMDHsFNs75+dfOGJlpkDXMgcy0JFlqWh1nO0Vzlto1vT0z89v0aAQAAAANIRDK5utq894DI39/Zfr2TxbaKkwpEtZmtzcrq1Q+VKyTSW6aU5GqE6EBrqrclEkmrNfX03WVs2wDJS53WfNnaHK/PFya1kajUqS8M9xCfLQzPE9wJalxRCtFviBPB3mbBXrY354MU/7UrK3ByFCv5dIREi5N02zmFjWPK5XVtZKRoiPC/enfIaGN60/u0l55UJBT0Fin6ubtoNINKQ3mFzdGWRf5yzZ4ypkdVO37opNL9wAAD6pJREFU5eFiZyEZxXo2PkPmNtSrovbyki1VVNWkN03e6+Nio2BLj6YdkpaLQAgAANCRIBDKlpZTHOrv4u9ma25iOGdUT56bjOh9e9n0+NR8JjKl5VWSFuqwMF95m1Fzdu7IUG8Xa+kfJmTkFzTNqRgWKHsRs4hgT6FSp8X75WFk0Fh1rJZ/4tzkqCCmPak5hZIq06CePvI2i+rhJVy5mpyj0qy2WhER4iXz57SHXZrqSDJXQdzWtCBh/xAPOyvTXoH1GT67oPTI+USmVScuNy4DOLCnl4LNxkd2CQ90bVbgvZyULVyRF/WpUtdTzmp7mtyvUtI1cHmn6s0a3l2L9WpW/2nW2EMREewhb5veXd2szYyFR6VguUIAAABohxAIZaNmzc6mksXMId2Vtvi7+TjdNz5cuJ6YkZ+UoZ1AKJmzxNy4A4xB/WtnrHBlZB//EDlzWkwfEvLwlL7LXptJBVjJD+lp7mtahntKVHDLW1EDd/6YMKbt++Vxs2k1P0drM5kDOJ+aMUCYTEjQbGpN9V7BPaevC1fG9+8icxpVysaTBjQek8t3xbI2Nzmqq8y9Mbbv7dl3LiZkttyAUmJyQz2TulqemxUlLIS4PyZB61Mr/bP7XEl5faHew9F6zgjZfTpUZX1h9qClT05Y/9490llLUq4cElY/QVTLGy4c20ve+GRN7lephPR8yY6SWa8bHu43e/jtOzU1bn7Wn2QCJwszReN+pe08eU240t3XSbJIfTNzRzbe6ZZjV9u+ewIAAAA0gUAo129booVCga6uzvOzB/7w/BRqbLXsendzsFwwttcnj4yVrEb429YzTEuym8ZSGujrDmyajFFzH/5v9OFvHqTLzy9OY9pz/GLyxYb1yunRfvS/Mf1a1BMoVz8yNUK4frBp6KBg2/HGwlGQl8OLcwZJT+ZBLfIlD4yixmh2QanW71epxKZsb2JksGhcuPSvrMyM339o1PQh3ejeU5tmE/H971hK9V7BVfsuCMvcWZoZvf/Q6GanVtJ/6X6FH1Lu2numjaYvkkycU1VdS2XAxQuHNZtzhYLxlEHdhOu7TskdArr7VGPcleyQLUevMG0rKKnYfKzxz/5vcl+qDzfbgDpxPnlkjDAC8+iFZOmC2/7YBKFISy869SA42ZhLfkUxeNH48LuH9ZB3NGpyv0pRPVxywi11kTTL5PTA6EUpr6w+fD5J+Im3U/PQKDmxs1+QB+NDe0NSMn1jwdAunvbSv6Un8sT0/sIZoZVVtX/vOsu0h57R3i8W0WX7JwsZAAAAtA7MMipXUVnlc99s+/zxcdSdz+rPCHJ8677hL90zOCWzQCj76OjqONtZNJu/4cdNp/ZEX2dakpxdP5W8MJ/hGwuHHT6XZGlqmJVf+uHfB1m79POm0+8+MNLM2ICSzMcPjzl2MVky72IPX+egprOqDp1L3NFUdhBcSsw6deWm0KycOKDrsHC/SwmZGXkl/u52/m52lKYuJGSei8+YM7Kndu9XqeupeTHX0sMC6scHzhsd5ulkTY14HR0dOh6ERepTsgoW/7qHil3CEuEzh4RUVlWbGBr8sf0MVWPUewVTcwrfX37gzYXDjQz1KAkve23GsUsphQ0RhXJgRLCHsHJjWWX1DxtOsrYi6Q1JyizIyC0eGuYb4u104vJNYXEFZ1vzAd299PXqIwolxq3H5S4BsuV4HFXYJDNhUqaNT8tjrWDF7nODeni72lvSfVF9eERvvzNxjaNYXe0s6NEKj4HC/E+bTknfkN7gaw9cXNRQ8w/xcfrnzbuvpmTfSMtzd7Tq6ulAXT8FpRU/bDz12vwh2r1fHluPXRWq5b0CXL9/dsru0/F5hWUBHvZ0NNIRWF5V88avu4M8HaO61w9Y7RPkTmktM6/k9NVUOpJZwzm3Dg3T4cwa1t3X1Sa3qNzN3vLhTzcouEeqSb71296vnppAN6TemR+fn3ryUopw7i7tivAursJ5v7TZX7tiM/O1OeEtHU6GBm2x3CIAAICYIRAqUlha8czXW+eO7Dmit7/QijIx1BfyYUvRcWm/bz0j87wptVHDevnuc/c3NEzprkc2nKZ4/kYma68o1D348XpKzv5uttTqHdC9+WlU1TV1W45f/Xzl4Za3pfj91MwBUwfWDxmlaCesRiBISM977afdFBSF/+rp6mrxfpX6YNnBL54YJ5waNzjUZ3Do7fP60nOLn/tmB6Wj3dHXI7rVl1woqj3aUI1ctiu2tq5W7Vfw0NnEZ77ZunjhUEcbc4qdY/oGNNuAQu+nK49ktOEEHkLYYw0L03+84hA9KioJTojs0mwzqq3Rb+VNgMkaFyRMFcI/2ddqFc7cwrJ7319DnThDG04uDXC3o0uzbY5fTPloxaGWK2T8tjU6p6D0qRkDKJNTfwTFQsn5hCXlVW/8tLu2aZnFlms8aHK/Sv2y5TTV6IQyeFdP+65S9Toq0L35656Tl26mZhVT5KaHTRl+5tDu9KvXft4tBMI/t8eE+rsI9UnhJZAMIlXgZnbh/R+te/u+ET39nem2/UM8+/93g+Ssgk9XHI6O0+anHwAAALQNBEIlCkoqvll34vsNJ0f1DaCGlKO1mY2lqZONuYVp/Slh1JaiusGFG5mbjl6JS9H+mmPk963R1Awf0y/AybZ+gkFqbZ+JS2VaUqd4hXG1JGXkP/jxuvmjw/zcbGlH0cXY0CA1pyg9t+hqcs6WY1fl1RBoZ376z+Ej55P7BbmH+Dr5utgWlVWk5RRHX01dd+gSBYyypmW+TWQtSKj2/SpF9bqFS1Y/Nq1/zwBnG3NTeulrausS0vMp/C/bESu06befiKPiz9RBwcJIztj49Nqmfav2K3g2Pn3BkjX3juvVv5uHh2P9dDiUNG6k519LyTlzLf34xWTWtiSrRJZVVNOzfvyLTRMHBA0I8fRytrazNCsur6TYkJRR8OeOWHnTsUrsPBUvpBHak5IBlq2htKL69Z93T4jsSnfnZGtGR4W1uUlOYSkdGPQK0qumYKlAelNfSc6uL4T6OVFhsLK6Nju/5Gx8Bj1gCleSeVaNZS1IqMn9KkZvk2e/2TZ3ZOjIPv52liZWZsaUSFOyCi8mZv2797zwKURH7Lt/7l00obdnw2FDaU2yOgu9m175ceeDE/t6OFpS8Y06Sk42zYKjGB17j36+8e7hPah3rIuHPUVNKlDTfrh2M+dyUvau0/GS02UBAACgY9Exm/w1A/EJ9nb88fkpp66kPv3VFgbQtob18n170Qi6cuJSCsUbBgAArczfy+XxuWNYR/Dkkt9YGxozMGzswFDW7l1Lyvh6eZt+Y259d8qgEDfW7i3559SSf9ruDJpOCRVCkRIGvmZgxTC4E0Y1jYBVcKohAAAAALQBBEKREk54O3NNa6NPATj5utpEdvNkDWcbttkUqQAAAAAgEwKhGHm7WEcEe6RmF+2NRnMc2pRe/SIug4SJWLYcu6L15QcBAAAAQCUIhGIU6Ga/5sDF+olP6tAeh7ZjZmzw7N0Du/vWT9eZnV/6x7YYBgAAAAB3FAKhGO08HU8XBtAmRvbx6+rpaG9l1tPf2d7KlAkLJPy+t7yymgEAAADAHYVACACtq2+Qx9h+gZL/VtfULVm272x8OgMAAACAOw2BEABaV05BKYVAA/36de3PXc/4fsNJ+pcBAAAAQDuAQAgAreuHjafowgAAAACg/dFlAAAAAAAAIEoIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFIIhAAAAAAAACKFQAgAAAAAACBSCIQAAAAAAAAihUAIAAAAAAAgUgiEAAAAAAAAIoVACAAAAAAAIFL6DAAAAAA6tbyC4m2HYhm0EJ+c0SH2TF5hMWtby/deOXwhjbV7hy6kMtCMjtnkrxkAAAAAAACID4aMAgAAAAAAiBQCIQAAAAAAgEghEAIAAAAAAIgUAiEAAAAAAIBIIRACAAAAAACIFAIhAAAAAACASCEQAsD/2bt/lqqjOI7j56a23KA/CpkFIaE4aFtGEbQ0tNXQFLQFQVN70NATCEIaGnsCLdFSNmYQKIFpW3gbHOIqggqKg5Pb76q4HT6v10M403lzzvccAABCCUIAAIBQghAAACCUIAQAAAglCAEAAEIJQgAAgFCCEAAAIJQgBAAACCUIAQAAQglCAACAUIIQAAAgVH8BAKBmT+9P3pwYHhk8c6rVKsCB/xvby521d59+bWztFnpotR/MFAAAKjQ2cu79i3s3xi8WoIfVta3nM9++zHcKTVwZBQCo1cvH02oQDnfpQvv1k1sD/cKnmXUBAKjS2fbpR3fGCnCUqdGhu1NXCk0EIQBAlcYvny/A8VwfHSo0EYQAAAChvDIKAFCl3yvdAhzPjz+rhSZOCAEAqrS9s/fqw1wBjvJ1ofN9SRA2E4QAALV683F+btk2Fw6zvrnz7O1soQf/EAIA1G3y6uDD29emJ4YH+voKcGCp0/388+/swr9Cb2YIAQDqtrjSXTRPCJyIK6MAAAChBCEAAEAoQQgAABBKEAIAAIQShAAAAKEEIQAAQChBCAAAEEoQAgAAhBKEAAAAoQQhAABAKEEIAAAQShACAACEEoQAAAChBCEAAEAoQQgAABBKEAIAAIQShAAAAKEEIQAAQChBCAAAEEoQAgAAhBKEAAAAoQQhAABAKEEIAAAQShACAACEEoQAAAChBCEAAEAoQQgAABBKEAIAAIQShAAAAKEEIQAAQChBCAAAEEoQAgAAhBKEAAAAoQQhAABAKEEIAAAQShACAACEEoQAAAChBCEAAEAoQQgAABBKEAIAAIQShAAAAKEEIQAAQChBCAAAEEoQAgAAhBKEAAAAoQQhAABAKEEIAAAQShACAACEEoQAAAChBCEAAEAoQQgAABBKEAIAAIQShAAAAKEEIQAAQChBCAAAEEoQAgAAhBKEAAAAoQQhAABAKEEIAAAQShACAACEEoQAAAChBCEAAEAoQQgAABBKEAIAAIQShAAAAKEEIQAAQChBCAAAEEoQAgAAhBKEAAAAoQQhAABAKEEIAAAQShACAACEEoQAAAChBCEAAEAoQQgAABBKEAIAAIQShAAAAKEEIQAAQKh9AAAA///9Ytq4AAAABklEQVQDAAVhV6YC5vcFAAAAAElFTkSuQmCC",
    ]
}
