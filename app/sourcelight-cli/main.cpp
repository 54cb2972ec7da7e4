// SPDX-License-Identifier: GPL-3.0-or-later
// Sourcelight without a window, for pipelines: the verbs are in files of their own.
#include "app/sourcelight-cli/console.h"
#include "app/sourcelight-cli/verbs.h"
#include "app/standardstreams.h"
#include "app/translation.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace sourcelight::cli;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto help = QT_TRANSLATE_NOOP("sourcelight::cli", R"(Usage: sourcelight-cli VERB [OPTION...] [FILE...]

Finds who is in a news article, how much it claims and who says so, as the
reader Sourcelight does, but without a window. No network is ever used.

  extract   write the entities, numbers and sources of articles as JSON lines
  read      write the text of articles and what is known of them as JSON lines
  export    write annotated articles in a format for other tools

  --help      show this help, or after a verb the help of that verb
  --version   show the version

Exit status: 0 all done; 1 some inputs failed, each named on standard error, the
others written; 2 wrong usage.

Examples:
  sourcelight-cli extract article.txt
  sourcelight-cli extract --help
)");

struct Main {
    Q_DECLARE_TR_FUNCTIONS(sourcelight::cli)
};

int show(const QString &text)
{
    Console console;
    (void)console.write(text.toUtf8());
    return console.status();
}

} // namespace

int main(int argc, char **argv)
{
    sourcelight::occupyClosedStreams();
    std::signal(SIGPIPE, SIG_DFL); // who reads no further ends the program quietly, as pipelines expect
    // Batch systems give the locale "C". Qt works in UTF-8 all the same, but would warn of it each time.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    const QCoreApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    const sourcelight::Translation translation;
    QCoreApplication::setApplicationName(u"sourcelight-cli"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(SOURCELIGHT_VERSION));

    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (arguments.isEmpty())
        return wrongUsage({}, Main::tr("tell it what to do: extract, read or export"));
    const QString first = arguments.takeFirst();
    if (first == "--help"_L1 || first == "-h"_L1)
        return show(Main::tr(help));
    if (first == "--version"_L1)
        return show(QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion() + u'\n');
    for (const Verb *verb : {&extractVerb, &readVerb, &exportVerb}) {
        if (first != QLatin1StringView(verb->name))
            continue;
        if (arguments.contains("--help"_L1) || arguments.contains("-h"_L1))
            return show(Main::tr(verb->help));
        return verb->run(arguments);
    }
    return wrongUsage({}, Main::tr("“%1” is none of its verbs: extract, read, export").arg(first));
}
