#!/bin/sh
# Prints the manual page of plan out of its own help: manual.sh PROGRAM SECONDS

plan=$1
escaped() {
    sed -e 's/\\/\\e/g' -e "s/^\\([.']\\)/\\\\\&\\1/" -e 's/-/\\-/g'
}

cat <<END
.TH PLAN 1 "$(date -u -d "@$2" +%Y-%m-%d)" "$("$plan" --version)" "User Commands"
.SH NAME
plan \- partnership plans as files: scaffold, check and publish them
.SH SYNOPSIS
.B plan
.I COMMAND
[\fIOPTION\fR...] [\fIINPUT\fR...]
.SH DESCRIPTION
.nf
$("$plan" --help | escaped)
.fi
END
for command in $("$plan" --help | sed -n 's/^  \([a-z]*\)  *[a-z].*/\1/p'); do
    printf '.SH "PLAN %s"\n.nf\n' "$(echo "$command" | tr '[:lower:]' '[:upper:]')"
    "$plan" help "$command" | escaped
    echo .fi
done
