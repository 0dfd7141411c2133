"""The real browser: headless Chromium without a way to any host but this one."""

import json
import os
import time
from types import TracebackType
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.common.exceptions import UnexpectedAlertPresentException, WebDriverException
from selenium.webdriver.chrome.service import Service

ARGUMENTS = [
    # A scroll bar would take width that a phone does not take.
    "--headless=new", "--disable-gpu", "--hide-scrollbars", "--no-first-run", "--disable-background-networking",
    "--disable-dev-shm-usage", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]
PATIENCE = 30


class DialogOpened(Exception):
    """The page opened a dialog; the message is the dialog's."""


class Browser:
    """One browser for the whole run, from its start to the end of a `with`."""

    def __enter__(self) -> "Browser":
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ARGUMENTS:
            options.add_argument(argument)
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        options.add_experimental_option("perfLoggingPrefs", {"enableNetwork": True, "enablePage": False})
        self.driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
        self.driver.set_page_load_timeout(PATIENCE)
        self.driver.set_script_timeout(PATIENCE)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.driver.quit()

    def resize(self, width: int, height: int) -> None:
        """Not as a phone: a phone would zoom out of a page that is too wide, and hide that it is."""
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def prefer(self, scheme: str) -> None:
        """Sets light or dark, and no movement: a colour in the middle of a transition is nobody's choice."""
        self.command("Emulation.setEmulatedMedia", features=[
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}])

    def allow_scripts(self, allowed: bool) -> None:
        """Whether pages that are loaded from now on may run scripts; `evaluate` may always."""
        self.command("Emulation.setScriptExecutionDisabled", value=not allowed)

    def load(self, address: str) -> None:
        """Opens a page. Raises DialogOpened."""
        try:
            self.driver.get(address)
        except UnexpectedAlertPresentException as error:
            raise DialogOpened(error.alert_text or "without text") from error

    def evaluate(self, expression: str):
        """The value of an expression in the page; a promise is waited for, unless scripts are off."""
        try:
            answer = self.command(
                "Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        except UnexpectedAlertPresentException as error:
            raise DialogOpened(error.alert_text or "without text") from error
        if "exceptionDetails" in answer:
            details = answer["exceptionDetails"]
            raise RuntimeError(details.get("exception", {}).get("description") or details["text"])
        return answer["result"].get("value")

    def wait(self, condition: str, seconds: float) -> bool:
        """Whether an expression becomes true in time; pages may come and go meanwhile."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                if self.evaluate(f"Boolean({condition})"):
                    return True
            except (WebDriverException, RuntimeError):
                # Between two pages there may be nothing to ask.
                pass
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)

    def submit(self, form: str) -> None:
        """Presses the first button of a form and waits for the page that it leads to."""
        self.evaluate(f"window.__before = true; document.querySelector({(form + ' button')!r}).click()")
        if not self.wait("window.__before === undefined && document.readyState === 'complete'", PATIENCE):
            raise RuntimeError(f"{form} leads nowhere")

    def command(self, name: str, **arguments) -> dict:
        """One command of the DevTools protocol."""
        return self.driver.execute_cdp_cmd(name, arguments)

    def console(self) -> list[str]:
        """Warnings and errors since the last call, those of the policy and of failed requests among them."""
        return [
            f"{entry['level']}: {entry['message']}" for entry in self.driver.get_log("browser")
            if entry["level"] in ("WARNING", "SEVERE")]

    def requests(self) -> list[str]:
        """The addresses that were asked for since the last call."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        return [
            message["params"]["request"]["url"] for message in messages
            if message["method"] in ("Network.requestWillBeSent", "Network.webSocketCreated")
            and "request" in message["params"]]


def host(address: str) -> str:
    """Host and port of an address; empty for those without, such as data:."""
    return urlsplit(address).netloc
