// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace sourcelight::ui
{

/// Keeps SIGINT and SIGTERM from ending the program. First of all in main(): threads that run already are not reached.
void holdQuitSignals();

/// The held signals close all windows, as the reader would, as long as @p parent lives.
void closeOnQuitSignals(QObject *parent);

} // namespace sourcelight::ui
