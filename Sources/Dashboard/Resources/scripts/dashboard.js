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
