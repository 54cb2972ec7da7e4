// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <array>
#include <csignal>

#include <sys/prctl.h>

namespace sourcelight::fixture
{

/// A process that ends with the test, however the test ends.
class Companion : public QProcess
{
public:
    Companion()
    {
        setProcessChannelMode(ForwardedErrorChannel);
        setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    }
    ~Companion() override
    {
        terminate();
        if (state() != NotRunning && !waitForFinished())
            kill();
    }
};

/// An X server of its own without a window manager, on a display that was free; what it shows can be read.
class XServer
{
public:
    /// False where there is no Xvfb, or it does not start.
    bool start(QSize size)
    {
        const QString screen = QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height());
        m_process.start(QStringLiteral("Xvfb"),
            {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), screen,
                QStringLiteral("-dpi"), QStringLiteral("96"), QStringLiteral("-fbdir"), m_folder.path(),
                QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
        constexpr int longEnough = 120'000;
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(longEnough))
                return false;
        }
        m_display = QStringLiteral(":") + QString::fromLatin1(m_process.readLine().trimmed());
        return true;
    }

    /// The value of DISPLAY.
    [[nodiscard]] QString display() const { return m_display; }

    /// What the screen shows now: the server keeps it in a file, in the format of xwd(1). Null where it cannot be read.
    [[nodiscard]] QImage picture() const
    {
        enum Field {
            HeaderSize,
            Width = 4,
            Height,
            ByteOrder = 7,
            BitsPerPixel = 11,
            BytesPerLine,
            Colors = 19,
            Count = 25
        };
        constexpr quint32 colorSize = 12;
        QFile file(m_folder.filePath(QStringLiteral("Xvfb_screen0")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        std::array<quint32, Count> header{};
        if (bytes.size() < qsizetype(sizeof header))
            return {};
        qFromBigEndian<quint32>(bytes.constData(), qsizetype(header.size()), header.data());
        const quint32 begin = header[HeaderSize] + header[Colors] * colorSize;
        const bool isNative = header[ByteOrder] == (Q_BYTE_ORDER == Q_BIG_ENDIAN);
        const bool isWhole = bytes.size() >= qsizetype(begin) + qsizetype(header[BytesPerLine]) * header[Height];
        if (!isNative || !isWhole || header[BitsPerPixel] != 32)
            return {};
        return QImage(reinterpret_cast<const uchar *>(bytes.constData()) + begin, int(header[Width]),
            int(header[Height]), header[BytesPerLine], QImage::Format_RGB32)
            .copy();
    }

private:
    QTemporaryDir m_folder;
    Companion m_process;
    QString m_display;
};

} // namespace sourcelight::fixture
