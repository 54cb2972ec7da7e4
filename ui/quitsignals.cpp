// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quitsignals.h"

#include <QApplication>
#include <QSocketNotifier>

#include <csignal>

#include <sys/signalfd.h>
#include <unistd.h>

namespace sourcelight::ui
{

namespace
{

sigset_t quitSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

void holdQuitSignals()
{
    const sigset_t signals = quitSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

void closeOnQuitSignals(QObject *parent)
{
    const sigset_t signals = quitSignals();
    const int descriptor = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    if (descriptor < 0)
        return;
    auto notifier = new QSocketNotifier(descriptor, QSocketNotifier::Read, parent);
    QObject::connect(notifier, &QSocketNotifier::activated, qApp, [descriptor] {
        signalfd_siginfo signal;
        if (::read(descriptor, &signal, sizeof signal) == sizeof signal)
            QApplication::closeAllWindows();
    });
    QObject::connect(notifier, &QObject::destroyed, [descriptor] { ::close(descriptor); });
}

} // namespace sourcelight::ui
