// What is to be judged of a page, as one value. Evaluated from outside, so no policy of the page stands in its way.
(() => {
    const all = [...document.querySelectorAll("*")];
    const shown = element => {
        const text = element.outerHTML;
        return text.length > 120 ? text.slice(0, 120) + "…" : text;
    };
    const root = document.documentElement;

    const counts = new Map();
    for (const element of all) {
        if (element.id) counts.set(element.id, (counts.get(element.id) || 0) + 1);
    }

    // The attributes as they are written, beside what the browser makes of them.
    const addresses = [];
    for (const element of all) {
        for (const name of ["href", "src", "action", "formaction", "poster", "data", "xlink:href", "ping", "background"]) {
            const written = element.getAttribute(name);
            if (written === null) continue;
            let resolved = "";
            try { resolved = new URL(written, document.baseURI).href; } catch { /* It stays empty, which is reported. */ }
            addresses.push({ element: element.localName, attribute: name, written, resolved });
        }
    }

    // Characters that turn the direction of what follows until the end of the line, unless an element of their own
    // closes them in.
    const turning = /[\u202A\u202B\u202D\u202E\u2066\u2067\u2068]/;
    const display = element => getComputedStyle(element).display;
    const closesIn = element => /isolate|plaintext/.test(getComputedStyle(element).unicodeBidi);
    const endsLine = node => node.nodeType === Node.ELEMENT_NODE
        && (node.localName === "br" || !/^(inline|none|contents)/.test(display(node)));
    const textBeside = (node, step) => {
        let text = "";
        for (let one = node[step]; one && !endsLine(one); one = one[step]) text += one.textContent;
        return text.trim();
    };
    const reaching = [];
    const texts = document.body ? document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT) : null;
    for (let node = texts?.nextNode(); node; node = texts.nextNode()) {
        if (!turning.test(node.data) || node.parentElement.closest("script, style, svg")) continue;
        let one = node;
        let beside = textBeside(one, "previousSibling") + textBeside(one, "nextSibling");
        while (display(one.parentElement) === "inline" && !closesIn(one.parentElement)) {
            one = one.parentElement;
            beside += textBeside(one, "previousSibling") + textBeside(one, "nextSibling");
        }
        if (beside) reaching.push(shown(one.parentElement));
    }

    const wide = root.scrollWidth > root.clientWidth
        ? all.filter(element => element.getBoundingClientRect().right > root.clientWidth + 0.5).map(shown).slice(0, 3) : [];

    return {
        status: performance.getEntriesByType("navigation")[0]?.responseStatus ?? 0,
        title: document.title.trim(),
        headings: document.querySelectorAll("h1").length,
        language: root.lang,
        viewport: document.querySelector("meta[name=viewport]")?.content ?? "",
        duplicates: [...counts].filter(([, count]) => count > 1).map(([id]) => id),
        identifiers: [...counts.keys()],
        addresses,
        handlers: all.filter(one => [...one.attributes].some(it => it.name.startsWith("on"))).map(shown),
        inlineScripts: all.filter(one => one.localName === "script" && !one.hasAttribute("src")
            && !/json/.test(one.type)).map(shown),
        taken: window.__pwned !== undefined,
        reaching,
        text: document.body?.textContent ?? "",
        scrollWidth: root.scrollWidth,
        clientWidth: root.clientWidth,
        scrollHeight: root.scrollHeight,
        wide,
    };
})()
