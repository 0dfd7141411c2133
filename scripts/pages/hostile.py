"""Metadata made by somebody who means harm, or was only careless."""

import json
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from addresses import HOSTILE, Page

PWN = "window.__pwned=1;alert(1)"

# Names that are to be shown as they are.
MARKUP = [
    f"<script>{PWN}</script>", f'"><img src=x onerror="{PWN}">', f"' autofocus onfocus='{PWN}' x='",
    f"</title><script>{PWN}</script>", f'</textarea></script><svg onload="{PWN}">', f"<iframe srcdoc='<script>{PWN}'>",
    "{{mustache}} {{{mustache}}} {{#name}}x{{/name}} {{> page}} {{!", "${window.__pwned=1} #{1} <%= 1 %>",
    "&lt;script&gt; &amp; &#x27; &nbsp", "--> ]]> <!-- <![CDATA[", "<style>*{display:none}</style>",
    "</main></body></html>", "<base href=https://evil.example/>", '<meta http-equiv="refresh" content="0;url=//e.example">',
    "ends with a backslash\\", "'; DROP TABLE entity; --", "%s %n %@ %00 %2F", '=HYPERLINK("https://evil.example")',
]
# Names of which a page may leave characters or an end out.
TEXTS = [
    "\u202Egro.elpmaxe.doog", "\u202Bembedded without an end", "\u2067isolated without an end", "closed \u202Etfel\u202C too",
    "zero\u200Bwidth\u200D\u2060\uFEFFcharacters\u00AD", "\u200B\u200B", "Z" + "\u0301" * 300, "W" * 10_000,
    "جامعة الاختبار العربية", "👩‍👩‍👧‍👦" * 50, "İstanbul ßtraße ﬁ",
]
ENTITY_IDS = [
    "https://sp.example/?a=1&b=2", "https://sp.example/#fragment", "https://sp.example/%2Fencoded%2f", "?", "#", "%", "%zz",
    "https://sp.example//two//slashes", "https://sp.example/'single'", 'https://sp.example/"double"', "a b  c", "+", "&amp;",
    "https://sp.example/😀", "https://sp.example/backslash\\", f"https://sp.example/<script>{PWN}</script>", "ü", ";",
    "https://sp.example/../../etc/passwd", "https://sp.example/..", "urn:x:{{name}}", f"javascript:{PWN}", "//evil.example/",
    "https://sp.example/" + "x" * 1_000, "https://sp.example/\u202Egro", "?page=2", "https://sp.example/100%25", "\\\\host\\",
]
URLS = [
    f"javascript:{PWN}", f"JaVaScRiPt:{PWN}", f"java\tscript:{PWN}", f"data:text/html,<script>{PWN}</script>",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "vbscript:msgbox(1)",
    "//evil.example/relative", f'https://evil.example/" onmouseover="{PWN}', "file:///etc/passwd", "blob:https://evil.example/",
    "https://[::1", "https://", "http:///nothing", "https://evil.example/" + "x" * 9_000, "privacy", "https://evil.example\\@x",
    "https://user:secret@evil.example/", f"https://evil.example/'><script>{PWN}</script>", "\u202Ehttps://evil.example/",
]
FEDERATIONS = [
    "Federation / with / slashes", "What? A federation", "Ends with a backslash\\", "#1 federation", "100 % & more",
    f"<script>{PWN}</script>", f'"><img src=x onerror="{PWN}">', f"</title><svg onload={PWN}>", "{{name}} {{{name}}}",
    "${name}", "\u202Enoitaredef", "zero\u200Bwidth", "F" * 10_000, f"javascript:{PWN}", "//evil.example", "a?page=2", "%2F",
]
# Pages of these are looked at in all widths and colours.
THOROUGH = [MARKUP[1], TEXTS[0], "W" * 10_000, FEDERATIONS[0], FEDERATIONS[5], "F" * 10_000]
# A federation that the list does not name is called what it calls itself.
UNNAMED = f'https://unnamed.example/"><script>{PWN}</script>/?a=b#c'


@dataclass(frozen=True)
class HostileMetadata:
    """The files, and a page for each thing in them."""

    aggregate: str
    federations: str
    pages: list[Page]


def make() -> HostileMetadata:
    names = MARKUP + TEXTS
    count = max(len(names), len(ENTITY_IDS), len(URLS), len(FEDERATIONS) + 1)
    authorities = [f"https://federation-{number}.example/" for number in range(len(FEDERATIONS))] + [UNNAMED]
    identifiers = ENTITY_IDS + [f"https://sp{number}.example/" for number in range(count - len(ENTITY_IDS))]
    endless_names, endless_urls, endless_authorities = cycle(names), cycle(URLS), cycle(authorities)
    entities, pages = [], []
    for number, identifier in enumerate(identifiers):
        name = next(endless_names)
        urls = [next(endless_urls), URLS[(number * 7 + 3) % len(URLS)], URLS[(number * 5 + 1) % len(URLS)]]
        entities.append(entity(number, identifier, name, urls, next(endless_authorities)))
        says = name if name in MARKUP else ""
        pages.append(page("entities", identifier, f"hostile-entity-{number}", says, number < len(names) and name in THOROUGH))
    for number, name in enumerate(FEDERATIONS + [UNNAMED]):
        short = len(name) < 1_000 and name.isprintable()
        pages.append(page("federations", name, f"hostile-federation-{number}", name if short else "", name in THOROUGH))
    listed = {
        f"F{number}": {"reg_auth": authority, "name": name, "country_code": ['"><b>'], "status": "6"}
        for number, (authority, name) in enumerate(zip(authorities, FEDERATIONS))}
    return HostileMetadata(aggregate(entities), json.dumps(listed), pages)


def page(collection: str, name: str, title: str, says: str, is_thorough: bool) -> Page:
    return Page(f"/{collection}/{quote(name, safe='')}", title, states=(HOSTILE,), says=says, is_thorough=is_thorough)


def entity(number: int, identifier: str, name: str, urls: list[str], authority: str) -> str:
    privacy, information, other = (escape(url) for url in urls)
    text = escape(name)
    roles = [["SPSSODescriptor"], ["IDPSSODescriptor"], ["SPSSODescriptor", "IDPSSODescriptor"]][number % 3]
    descriptors = "".join(f"""
    <md:{role} errorURL={quoteattr(urls[2])} protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
      <md:Extensions><mdui:UIInfo>
        <mdui:DisplayName xml:lang="en">{text}</mdui:DisplayName>
        <mdui:Description xml:lang="en">{text}</mdui:Description>
        <mdui:InformationURL xml:lang="en">{information}</mdui:InformationURL>
        <mdui:PrivacyStatementURL xml:lang="en">{privacy}</mdui:PrivacyStatementURL>
        <mdui:Logo height="60" width="80">{other}</mdui:Logo>
      </mdui:UIInfo></md:Extensions>
    </md:{role}>""" for role in roles)
    return f"""
  <md:EntityDescriptor entityID={quoteattr(identifier)}>
    <md:Extensions><mdrpi:RegistrationInfo registrationAuthority={quoteattr(authority)}/></md:Extensions>{descriptors}
    <md:Organization>
      <md:OrganizationName xml:lang="en">{text}</md:OrganizationName>
      <md:OrganizationDisplayName xml:lang="en">{text}</md:OrganizationDisplayName>
      <md:OrganizationURL xml:lang="en">{other}</md:OrganizationURL>
    </md:Organization>
    <md:ContactPerson contactType="technical">
      <md:GivenName>{text}</md:GivenName><md:EmailAddress>{information}</md:EmailAddress>
    </md:ContactPerson>
  </md:EntityDescriptor>"""


def aggregate(entities: list[str]) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<md:EntitiesDescriptor'
        ' xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:mdrpi="urn:oasis:names:tc:SAML:metadata:rpi"'
        f' xmlns:mdui="urn:oasis:names:tc:SAML:metadata:ui">{"".join(entities)}\n</md:EntitiesDescriptor>\n')


def write(metadata: HostileMetadata, directory: Path) -> tuple[Path, Path]:
    """Writes the aggregate and the federation list."""
    files = directory / "hostile.xml", directory / "hostile.json"
    files[0].write_text(metadata.aggregate, encoding="utf-8")
    files[1].write_text(metadata.federations, encoding="utf-8")
    return files
