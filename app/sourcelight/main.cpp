// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standardstreams.h"
#include "app/translation.h"
#include "ui/mainwindow.h"
#include "ui/opening.h"
#include "ui/quitsignals.h"
#include "ui/screenshot.h"
#include "ui/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace sourcelight;

namespace
{

struct Program {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::Program)
};

/// "1280x800"; not valid where it is not of that form.
QSize sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace

int main(int argc, char *argv[])
{
    occupyClosedStreams();
    ui::holdQuitSignals();
    QApplication application(argc, argv);
    const Translation translation;
    QCoreApplication::setApplicationName(u"sourcelight"_s);
    QCoreApplication::setOrganizationName(u"sourcelight"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SOURCELIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Sourcelight"_s);
    QGuiApplication::setDesktopFileName(u"org.sourcelight.Sourcelight"_s);

    const QCommandLineOption theme(u"theme"_s, Program::tr("“light”, “dark” or the name of a theme."), u"name"_s);
    const QCommandLineOption size(u"size"_s, Program::tr("Size of the window in logical pixels."), u"widthxheight"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, Program::tr("Write a picture of the window once the articles are analysed, and exit."), u"file"_s);
    const QCommandLineOption select(u"select"_s, Program::tr("What the picture shows selected."), u"text"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Program::tr("Reads news articles offline: who is in it, how much it claims and who says so."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({theme, size, screenshot, select});
    parser.addPositionalArgument(u"article"_s, Program::tr("A file to open; “-” is standard input."), u"[article...]"_s);
    parser.process(application);
    if (parser.isSet(size) && sizeFrom(parser.value(size)).isEmpty()) {
        QTextStream(stderr) << Program::tr("“%1” is no size; write it as 1280x800.").arg(parser.value(size)) << Qt::endl;
        return 2;
    }

    ui::setUpApplication();
    // a picture shows the program as it is made, not as somebody set it up
    const bool isPicture = parser.isSet(screenshot);
    auto settings = isPicture ? std::make_unique<QSettings>(QString(), QSettings::IniFormat) : std::make_unique<QSettings>();
    ui::MainWindow window(std::move(settings));
    if (parser.isSet(theme))
        window.overrideTheme(parser.value(theme));
    if (parser.isSet(size))
        window.resize(sizeFrom(parser.value(size)));
    window.show();
    ui::closeOnQuitSignals(&window);
    window.reopenLast();
    window.open(ui::inputsFromArguments(parser.positionalArguments()));
    if (isPicture)
        ui::takeScreenshot(&window, parser.value(screenshot), parser.value(select));
    return QApplication::exec();
}
