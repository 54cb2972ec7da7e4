// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sourcelight::ui
{

class MainWindow;

/**
 * Once all articles of @p window are analysed, selects @p text in the current one (empty: its most salient entity),
 * writes a picture of the window to @p path and quits the application: with 0, or with 1 where there is no such text or
 * the file cannot be written.
 */
void takeScreenshot(MainWindow *window, const QString &path, const QString &text);

} // namespace sourcelight::ui
