// Made by scripts/embed-assets from the files in Sources/Dashboard/Resources. Do not edit.

// swift-format-ignore-file

/// The templates and the stylesheet, by file name.
enum EmbeddedAssets {
    static let files: [String: String] = [
        "dashboard.css": ##"""
:root {
    color-scheme: light dark;
    --ground: #ffffff;
    --raised: #f3f5f8;
    --line: #d5dbe3;
    --ink: #1b2430;
    --quiet: #5a6675;
    --accent: #0b5cad;
    --good: #18794e;
    --fair: #946800;
    --bad: #b42318;
}

@media (prefers-color-scheme: dark) {
    :root {
        --ground: #14181d;
        --raised: #1d232b;
        --line: #333c48;
        --ink: #e6eaf0;
        --quiet: #9aa7b7;
        --accent: #7ab8ff;
        --good: #4cc38a;
        --fair: #f0c000;
        --bad: #ff8b80;
    }
}

* { box-sizing: border-box; }

body {
    margin: 0;
    background: var(--ground);
    color: var(--ink);
    font: 1rem/1.5 system-ui, sans-serif;
}

a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }

.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: 0.5rem; background: var(--ground); }

header, main, footer { max-width: 76rem; margin: 0 auto; padding: 0 1.25rem; }

header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 2rem;
    align-items: baseline;
    padding-block: 1rem;
    border-bottom: 1px solid var(--line);
}

.brand { color: var(--ink); font-weight: 700; text-decoration: none; }
header nav { display: flex; gap: 1.25rem; }

h1 { margin: 1.75rem 0 0.75rem; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.75rem; font-size: 1.2rem; }

.banner {
    max-width: 76rem;
    margin: 1rem auto 0;
    padding: 0.75rem 1.25rem;
    border-left: 4px solid var(--bad);
    background: var(--raised);
}

.notice { padding: 0.75rem 1rem; border-left: 4px solid var(--fair); background: var(--raised); }

.figures, .coverage { margin: 1rem 0; padding: 0; list-style: none; display: grid; gap: 0.75rem; }
.figures { grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); }
.coverage { grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); }
.figures li, .coverage li { padding: 0.85rem 1rem; border-radius: 0.5rem; background: var(--raised); }
.figures strong { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.coverage li { display: grid; grid-template-columns: 1fr auto; gap: 0 0.75rem; }
.coverage meter { grid-column: 1 / -1; width: 100%; height: 0.9rem; }
.coverage .detail { grid-column: 1 / -1; color: var(--quiet); font-size: 0.9rem; }
.share { font-variant-numeric: tabular-nums; white-space: nowrap; }

.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.95rem; }
th, td { padding: 0.45rem 0.75rem 0.45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { color: var(--quiet); font-size: 0.85rem; font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 400; overflow-wrap: anywhere; min-width: 12rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td meter { width: 3.5rem; height: 0.7rem; vertical-align: middle; }
td.yes { color: var(--good); }
td.no, td.unusable { color: var(--bad); }
td.partly { color: var(--fair); }

.identifier { color: var(--quiet); font-size: 0.9rem; overflow-wrap: anywhere; }

.facts { margin: 0; }
.facts div { display: grid; grid-template-columns: minmax(9rem, 18rem) 1fr; gap: 0 1rem; padding: 0.45rem 0 0.45rem 0.75rem; border-bottom: 1px solid var(--line); border-left: 4px solid transparent; }
.facts .good { border-left-color: var(--good); }
.facts .bad { border-left-color: var(--bad); }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; overflow-wrap: anywhere; }

.pages { display: flex; gap: 1.25rem; margin: 1rem 0; }

pre { padding: 0.85rem 1rem; border-radius: 0.5rem; background: var(--raised); overflow-x: auto; }

footer { margin-block: 2.5rem 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); }
.freshness::before { content: "● "; }
.fresh::before { color: var(--good); }
.aging::before { color: var(--fair); }
.stale::before { color: var(--bad); }
.stale { color: var(--bad); }

@media (max-width: 40rem) {
    .facts div { grid-template-columns: 1fr; }
}
"""##,
        "entity.mustache": ##"""
{{<page}}{{$content}}
<h1>{{name}}</h1>
<p class="identifier">{{entityID}}</p>
<p>Registered by <a href="{{federationPath}}">{{federation}}</a></p>
{{#isGone}}<p class="notice">This entity is not in the metadata any more. What follows is what was known last.</p>{{/isGone}}
<h2>Quality</h2>
<dl class="facts">
{{#quality}}<div{{#isGood}} class="good"{{/isGood}}{{#isBad}} class="bad"{{/isBad}}><dt>{{name}}</dt><dd>{{#link}}<a href="{{.}}" rel="noopener noreferrer nofollow">{{value}}</a>{{/link}}{{^link}}{{value}}{{/link}}</dd></div>
{{/quality}}</dl>
<h2>Description</h2>
<dl class="facts">
{{#description}}<div><dt>{{name}}</dt><dd>{{#link}}<a href="{{.}}" rel="noopener noreferrer nofollow">{{value}}</a>{{/link}}{{^link}}{{value}}{{/link}}</dd></div>
{{/description}}</dl>
<h2>History</h2>
<div class="scroll">
<table>
<thead><tr><th scope="col">From</th><th scope="col">To</th><th scope="col">What it was</th></tr></thead>
<tbody>
{{#history}}<tr><td>{{from}}</td><td>{{to}}</td><td>{{summary}}</td></tr>
{{/history}}</tbody>
</table>
</div>
{{/content}}{{/page}}
"""##,
        "federation-table.mustache": ##"""
<div class="scroll">
<table>
<thead><tr><th scope="col">Federation</th><th scope="col" class="number">Entities</th>
<th scope="col">Privacy, SPs</th><th scope="col">Privacy, IdPs</th>
<th scope="col">Security, SPs</th><th scope="col">Security, IdPs</th>
<th scope="col">Sirtfi, SPs</th><th scope="col">Sirtfi, IdPs</th></tr></thead>
<tbody>
{{#federations}}<tr><th scope="row"><a href="{{path}}">{{name}}</a></th><td class="number">{{entities}}</td>
{{#coverage}}<td title="{{detail}}">{{#value}}<meter min="0" max="100" low="50" high="80" optimum="100" value="{{.}}" aria-hidden="true"></meter> {{/value}}<span class="share">{{percentage}}</span></td>
{{/coverage}}</tr>
{{/federations}}</tbody>
</table>
</div>
"""##,
        "federation.mustache": ##"""
{{<page}}{{$content}}
<h1>{{name}}</h1>
{{#registrationAuthority}}<p class="identifier">{{.}}</p>{{/registrationAuthority}}
{{> figures}}
<h2>Entities {{range}}</h2>
<div class="scroll">
<table>
<thead><tr><th scope="col">Name</th><th scope="col">Roles</th><th scope="col">Privacy statement</th>
<th scope="col">Security contact</th><th scope="col">Sirtfi</th></tr></thead>
<tbody>
{{#entities}}<tr><th scope="row"><a href="{{path}}">{{name}}</a><br><span class="identifier">{{entityID}}</span></th>
<td>{{roles}}</td><td class="{{privacy}}">{{privacy}}</td><td class="{{security}}">{{security}}</td><td class="{{sirtfiMark}}">{{sirtfi}}</td></tr>
{{/entities}}</tbody>
</table>
</div>
<nav class="pages" aria-label="Pages of entities">
{{#previousPage}}<a rel="prev" href="{{.}}">Previous</a>{{/previousPage}}
{{#nextPage}}<a rel="next" href="{{.}}">Next</a>{{/nextPage}}
</nav>
{{/content}}{{/page}}
"""##,
        "federations.mustache": ##"""
{{<page}}{{$content}}
<h1>Federations</h1>
{{> federation-table}}
{{/content}}{{/page}}
"""##,
        "figures.mustache": ##"""
<ul class="figures">
{{#figures}}<li><strong>{{value}}</strong> {{name}}</li>
{{/figures}}</ul>
<ul class="coverage">
{{#coverage}}<li>
<span class="name">{{name}}</span>
<span class="share">{{percentage}}</span>
{{#value}}<meter min="0" max="100" low="50" high="80" optimum="100" value="{{.}}" aria-label="{{name}}: {{percentage}}"></meter>{{/value}}
<span class="detail">{{detail}}</span>
</li>
{{/coverage}}</ul>
"""##,
        "message.mustache": ##"""
{{<page}}{{$content}}
<h1>{{heading}}</h1>
{{#paragraphs}}<p>{{.}}</p>
{{/paragraphs}}
{{#command}}<pre><code>{{.}}</code></pre>{{/command}}
<p><a href="/">To the overview</a></p>
{{/content}}{{/page}}
"""##,
        "overview.mustache": ##"""
{{<page}}{{$content}}
<h1>Quality of the metadata in eduGAIN</h1>
{{> figures}}
<p>{{changes}}</p>
<h2>The largest federations</h2>
{{> federation-table}}
<p><a href="/federations">All {{federationCount}} federations</a></p>
{{/content}}{{/page}}
"""##,
        "page.mustache": ##"""
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{frame.title}} · eduGAIN Quality Dashboard</title>
<link rel="stylesheet" href="{{frame.stylesheet}}">
</head>
<body>
<a class="skip" href="#content">Skip to content</a>
<header>
<a class="brand" href="/">eduGAIN Quality Dashboard</a>
<nav aria-label="Main"><a href="/">Overview</a> <a href="/federations">Federations</a></nav>
</header>
{{#frame.banner}}<p class="banner" role="alert">{{.}}</p>{{/frame.banner}}
<main id="content">
{{$content}}{{/content}}
</main>
<footer>
{{#frame.freshnessText}}<p class="freshness {{frame.freshness}}">{{.}}</p>{{/frame.freshnessText}}
</footer>
</body>
</html>
"""##,
    ]
}
