// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include "core/model/messages.h"
#include "ui/mainwindow.h"
#include "ui/navigation.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

#include <chrono>

namespace sourcelight::ui
{

namespace
{

using namespace std::chrono_literals;

/// What is selected in the picture; nothing where @p text is not an annotation.
Selection chosen(const MainWindow &window, const QString &text)
{
    const Document *document = window.currentDocument();
    if (!document || !document->analysis)
        return {};
    return text.isEmpty() ? mostSalient(document->analysis->annotations) : findByText(*document->analysis, text);
}

void write(MainWindow &window, const QString &path)
{
    QImageWriter writer(path);
    const bool written = writer.write(window.grab().toImage());
    if (!written)
        QTextStream(stderr) << sentenceFor(Error{ErrorCode::CannotWrite, writer.errorString(), path}) << Qt::endl;
    QCoreApplication::exit(written ? 0 : 1);
}

constexpr auto settling = 200ms; ///< for layouts and scroll positions

} // namespace

void takeScreenshot(MainWindow *window, const QString &path, const QString &text)
{
    const auto take = [window, path, text] {
        const Selection selection = chosen(*window, text);
        if (!text.isEmpty() && selection.isEmpty()) {
            QTextStream(stderr) << MainWindow::tr("“%1” is no annotation of this article.").arg(text) << Qt::endl;
            QCoreApplication::exit(1);
            return;
        }
        window->select(selection, true);
        QTimer::singleShot(settling, window, [window, path] { write(*window, path); });
    };
    if (window->isBusy())
        QObject::connect(window, &MainWindow::idle, window, take,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    else
        QTimer::singleShot(0, window, take);
}

} // namespace sourcelight::ui
