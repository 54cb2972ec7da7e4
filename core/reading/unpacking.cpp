// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/unpacking.h"

#include "core/reading/completion.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace sourcelight::reading
{

namespace
{

KCompressionDevice::CompressionType typeOf(Compression compression)
{
    switch (compression) {
    case Compression::Deflate:
    case Compression::GZip:
        return KCompressionDevice::GZip;
    case Compression::BZip2:
        return KCompressionDevice::BZip2;
    case Compression::Xz:
        return KCompressionDevice::Xz;
    }
    Q_UNREACHABLE_RETURN(KCompressionDevice::GZip);
}

std::unexpected<Error> refused(ErrorCode code, const QString &detail = {})
{
    return std::unexpected(Error{code, detail, {}});
}

/// KArchive's filters let go of their libraries' memory only when told to.
struct Terminate {
    void operator()(KFilterBase *filter) const
    {
        filter->terminate();
        delete filter;
    }
};
using Filter = std::unique_ptr<KFilterBase, Terminate>;

/// A filter that is ready to unpack @p packed; null where its head is broken.
Filter open(QByteArrayView packed, Compression compression)
{
    const bool bare = compression == Compression::Deflate;
    Filter filter(KCompressionDevice::filterForCompressionType(typeOf(compression)));
    if (!filter)
        return filter;
    filter->setFilterFlags(bare ? KFilterBase::NoHeaders : KFilterBase::WithHeaders);
    if (!filter->init(QIODevice::ReadOnly))
        return nullptr;
    filter->setInBuffer(packed.data(), uint(packed.size()));
    if (!bare && !filter->readHeader())
        return nullptr;
    return filter;
}

/// Unpacks @p packed piece by piece, each @p chunk bytes long.
Expected<QByteArray> run(
    QByteArrayView packed, Compression compression, qsizetype chunk, qint64 most, const Progress &progress)
{
    // The gzip filter calls it the end where its input ends, the others do not.
    const bool endsAnyway = compression == Compression::Deflate || compression == Compression::GZip;
    Filter filter = open(packed, compression);
    QByteArray bytes;
    while (filter) {
        if (progress.cancelled())
            return refused(ErrorCode::Cancelled);
        const qsizetype before = bytes.size();
        bytes.resize(before + chunk);
        filter->setOutBuffer(bytes.data() + before, uint(chunk));
        const bool starved = filter->inBufferEmpty();
        const KFilterBase::Result result = filter->uncompress();
        bytes.chop(filter->outBufferAvailable());
        if (bytes.size() > most)
            return refused(ErrorCode::TooLarge, sizeText(bytes.size()));
        if (result == KFilterBase::Error || (starved && (endsAnyway || bytes.size() == before)))
            break;
        if (result == KFilterBase::End) {
            // What follows is one more piece (pbzip2 writes many), or nothing that matters.
            packed = packed.last(filter->inBufferAvailable());
            if (!opensAs(packed, compression))
                return bytes;
            filter = open(packed, compression);
        }
    }
    return refused(ErrorCode::Malformed);
}

/// The largest size that @p packed may become.
qint64 mostOf(QByteArrayView packed, const UnpackingBudget &budget)
{
    return std::min({largestEntry, budget.bytes, std::max(smallestSuspect, largestRatio * packed.size())});
}

} // namespace

bool opensAs(QByteArrayView bytes, Compression compression)
{
    switch (compression) {
    case Compression::Deflate:
        return false; // has no mark
    case Compression::GZip:
        return bytes.startsWith("\x1f\x8b\x08");
    case Compression::BZip2:
        return bytes.startsWith("BZh") && bytes.size() > 10 && bytes.sliced(4, 6) == "1AY&SY";
    case Compression::Xz:
        return bytes.startsWith(QByteArrayView("\xfd"
                                               "7zXZ\0",
            6));
    }
    Q_UNREACHABLE_RETURN(false);
}

Expected<QByteArray> unpack(
    QByteArrayView packed, Compression compression, UnpackingBudget &budget, const Progress &progress)
{
    constexpr qsizetype chunk = qsizetype(256) * 1024;
    Expected<QByteArray> bytes = run(packed, compression, chunk, mostOf(packed, budget), progress);
    if (bytes)
        budget.bytes -= bytes->size();
    return bytes;
}

Expected<QByteArray> inflate(QByteArrayView packed, qint64 size, UnpackingBudget &budget, const Progress &progress)
{
    const qint64 most = mostOf(packed, budget);
    if (size > most)
        return refused(ErrorCode::TooLarge, sizeText(size));
    // With room for one byte too many, what ends too late is told apart from what does not.
    Expected<QByteArray> bytes = run(packed, Compression::Deflate, size + 1, size, progress);
    if (!bytes && bytes.error().code == ErrorCode::Cancelled)
        return bytes;
    if (!bytes || bytes->size() != size)
        return refused(ErrorCode::Malformed);
    budget.bytes -= size;
    return bytes;
}

} // namespace sourcelight::reading
