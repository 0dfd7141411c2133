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
            if (event.key === "Escape") close();
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
        // A slash leads to the search, as on many sites, except where somebody is typing.
        document.addEventListener("keydown", (event) => {
            const isTyping = event.target.closest("input, select, textarea");
            if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            input.focus();
        });
    }

    // Lists: filters, heads of columns and pages change the list in place.

    let loading = null;
    let typing = 0;

    const show = async (address, { push, focus }) => {
        loading?.abort();
        loading = new AbortController();
        const region = document.querySelector("[data-list]");
        region?.setAttribute("aria-busy", "true");
        const answer = await get(address, loading.signal);
        if (!answer) return;
        const page = parse(answer.text);
        const fresh = page.querySelector("[data-list]");
        if (!fresh || !region || answer.status !== 200) return location.assign(address);
        region.replaceWith(fresh);
        document.title = page.title;
        if (push) history.pushState(null, "", address);
        if (focus) fresh.querySelector(focus)?.focus();
    };
    const addressOf = (form) => {
        const fields = [...new FormData(form)].filter(([, value]) => value !== "");
        const query = new URLSearchParams(fields).toString();
        return form.getAttribute("action") + (query ? "?" + query : "");
    };

    document.addEventListener("submit", (event) => {
        const form = event.target.closest("form.filters[data-live-form]");
        if (!form) return;
        event.preventDefault();
        show(addressOf(form), { push: true });
    });
    for (const kind of ["change", "input"]) {
        document.addEventListener(kind, (event) => {
            const form = event.target.closest("form.filters[data-live-form]");
            const isText = event.target.matches("input[type=search], input[type=text]");
            if (!form || (kind === "input") !== isText) return;
            clearTimeout(typing);
            typing = setTimeout(() => show(addressOf(form), { push: true }), isText ? 250 : 0);
        });
    }
    document.addEventListener("click", (event) => {
        const link = event.target.closest("[data-list] thead a, [data-list] .pages a");
        if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        const isPage = link.closest(".pages") !== null;
        show(link.getAttribute("href"), { push: true, focus: link.id ? "#" + CSS.escape(link.id) : undefined });
        if (isPage) document.querySelector("[data-list]")?.scrollIntoView({ block: "start" });
    });
    addEventListener("popstate", () => {
        if (document.querySelector("[data-list]")) location.reload();
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

    // Blocks that say how something goes on.

    const renewLater = (block) => setTimeout(async () => {
        const answer = document.hidden ? null : await get(block.dataset.live);
        // Whoever is not signed in any more gets no further answers either.
        if (answer?.status === 403) return;
        const fresh = answer?.status === 200 ? parse(answer.text).querySelector("[data-live]") : null;
        if (fresh) block.replaceWith(fresh);
        renewLater(fresh ?? block);
    }, Number(block.dataset.liveSeconds) * 1000);
    document.querySelectorAll("[data-live]").forEach(renewLater);
})();
