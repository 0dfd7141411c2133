# The jobs of edugain-ctl where systemd is not running. With systemd its timers do them, and these lines do nothing:
# systemctl list-timers 'edugain-*'
SHELL=/bin/sh
PATH=/usr/sbin:/usr/bin:/sbin:/bin
# Swift's thread pool would like to change the priority of its threads, and complains to syslog that it may not.
LIBDISPATCH_LOG=NO

@reboot         root    if [ ! -d /run/systemd/system ] && [ -x /usr/bin/edugain-ctl ]; then systemd-tmpfiles --create edugain-ctl.conf; fi
# Not all dashboards of the world at the same moment.
0 6,18 * * *    edugain if [ ! -d /run/systemd/system ] && [ -x /usr/bin/edugain-ctl ]; then sleep "$(shuf -i 0-900 -n 1)"; edugain-ctl import --wait 900 --quiet > /dev/null; fi
0 3 * * *       edugain if [ ! -d /run/systemd/system ] && [ -x /usr/bin/edugain-ctl ]; then edugain-ctl backup create --quiet > /dev/null; fi
0 4 * * 0       edugain if [ ! -d /run/systemd/system ] && [ -x /usr/bin/edugain-ctl ]; then edugain-ctl integrity-check --quiet > /dev/null; fi
30 4 2 * *      edugain if [ ! -d /run/systemd/system ] && [ -x /usr/bin/edugain-ctl ]; then edugain-ctl backup verify --latest --quiet > /dev/null && edugain-ctl vacuum --wait 900 --quiet > /dev/null; fi
