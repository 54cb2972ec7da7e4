// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

/// Runs the built command-line program and tells what came of it.
namespace sourcelight::cli
{

struct Outcome {
    int status = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList lines = output.split('\n');
        lines.removeLast();
        return lines;
    }
    [[nodiscard]] QByteArrayList complaints() const
    {
        QByteArrayList lines = errors.split('\n');
        lines.removeLast();
        return lines;
    }
    /// The member @p name of each line, as text.
    [[nodiscard]] QStringList members(const QString &name) const
    {
        QStringList values;
        for (const auto all = lines(); const QByteArray &line : all)
            values += QJsonDocument::fromJson(line)[name].toVariant().toString();
        return values;
    }
};

inline QString programPath()
{
    return QStringLiteral(SOURCELIGHT_BINARY_DIR "/bin/sourcelight-cli");
}

inline QString samplePath(const QString &name)
{
    return QStringLiteral(SOURCELIGHT_SOURCE_DIR "/resources/samples/") + name;
}

/// The surroundings of the program, in the language of @p locale.
inline QProcessEnvironment environment(const QString &locale = QStringLiteral("C.UTF-8"))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    return environment;
}

inline Outcome finish(QProcess &process)
{
    constexpr int longEnough = 300'000;
    if (!process.waitForFinished(longEnough))
        process.kill();
    const bool exited = process.exitStatus() == QProcess::NormalExit && process.error() != QProcess::FailedToStart;
    return {exited ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Outcome run(const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {})
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.setWorkingDirectory(folder);
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

/// Runs a line of shell in which $0 is the program.
inline Outcome runShell(const QString &script)
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral("sh"), {QStringLiteral("-c"), script, programPath()});
    return finish(process);
}

} // namespace sourcelight::cli
