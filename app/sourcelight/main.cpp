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

/// "1280x800"; not valid where it is not of that form, or larger than any screen.
QSize sizeFrom(const QString &text)
{
    const QStringList sides = text.split(u'x');
    constexpr QSize largest(16384, 16384);
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    return size.boundedTo(largest) == size ? size : QSize();
}

struct CommandLine {
    CommandLine();

    /// Help or version, which are told without a display.
    [[nodiscard]] bool asksForText(const QStringList &arguments)
    {
        const auto isSet = [this](const QString &option) { return parser.isSet(option); };
        return parser.parse(arguments) && (isSet(u"help"_s) || isSet(u"help-all"_s) || isSet(u"version"_s));
    }

    QCommandLineOption theme{u"theme"_s, Program::tr("“light”, “dark” or the name of a theme."), u"name"_s};
    QCommandLineOption size{u"size"_s, Program::tr("Size of the window in logical pixels."), u"widthxheight"_s};
    QCommandLineOption screenshot{u"screenshot"_s,
        Program::tr("Write a picture of the window once the articles are analysed, and exit."), u"file"_s};
    QCommandLineOption select{u"select"_s, Program::tr("What the picture shows selected."), u"text"_s};
    QCommandLineParser parser;
};

CommandLine::CommandLine()
{
    parser.setApplicationDescription(
        Program::tr("Reads news articles offline: who is in it, how much it claims and who says so."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({theme, size, screenshot, select});
    parser.addPositionalArgument(
        u"article"_s, Program::tr("A file to open; “-” is standard input."), u"[article...]"_s);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (CommandLine().asksForText(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

int showWindow(const CommandLine &line)
{
    ui::setUpApplication();
    // a picture shows the program as it is made, not as somebody set it up
    const bool isPicture = line.parser.isSet(line.screenshot);
    auto settings =
        isPicture ? std::make_unique<QSettings>(QString(), QSettings::IniFormat) : std::make_unique<QSettings>();
    ui::MainWindow window(std::move(settings));
    if (line.parser.isSet(line.theme))
        window.overrideTheme(line.parser.value(line.theme));
    if (line.parser.isSet(line.size))
        window.resize(sizeFrom(line.parser.value(line.size)));
    window.show();
    ui::closeOnQuitSignals(&window);
    window.reopenLast();
    window.open(ui::inputsFromArguments(line.parser.positionalArguments()));
    if (isPicture)
        ui::takeScreenshot(&window, line.parser.value(line.screenshot), line.parser.value(line.select));
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    occupyClosedStreams();
    ui::holdQuitSignals();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    const Translation translation;
    QCoreApplication::setApplicationName(u"sourcelight"_s);
    QCoreApplication::setOrganizationName(u"sourcelight"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SOURCELIGHT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Sourcelight"_s);
    QGuiApplication::setDesktopFileName(u"org.sourcelight.Sourcelight"_s);

    CommandLine line;
    line.parser.process(*application);
    const QString size = line.parser.value(line.size);
    if (line.parser.isSet(line.size) && sizeFrom(size).isEmpty()) {
        QTextStream(stderr) << Program::tr("“%1” is no size; write it as 1280x800.").arg(size) << Qt::endl;
        return 2;
    }
    return showWindow(line);
}
