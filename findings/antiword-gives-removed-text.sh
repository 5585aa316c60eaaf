#!/usr/bin/env bash
# antiword 0.37 (Debian 0.37-16+deb12u1): its manual has -r to include text removed by the revisioning system, and -s to
# include hidden text, so that one takes both for left out otherwise. Of a .doc that LibreOffice 7.4 saved they are given
# without the options, in a paragraph as in a cell: 218 replaced by 219 reads 218219, and nothing tells the two apart.
# word-extractor 1.0.4 sees from the same file that 218 is removed.
#
# Seen: "received 218219 hidden 77 end" with and without -r and -s, in the table as well, where 218 is removed and 77
# hidden; word-extractor "received 219 hidden 77 end".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download -qq antiword=0.37-16+deb12u1 2>/dev/null # "apt-get update" first, if apt does not know it
dpkg -x antiword_*.deb .
npm init -y >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4
# a paragraph to fill the page, the sentence, the sentence in a table of one cell; antiword takes no shorter file
base64 -d <<'DOC' | gunzip >a.doc
H4sIAAAAAAACA+1a3U9cRRQ/c/eDu5Sly3alSFFu6YZWrJQvLaRthAUr3ZYPBa2JillYKFDYRT4sJj6YGE0fNMHYhBejNalPGq31D9A0+mJirA8l6RsaX0
y0lsYHeSjr78ydpVtY7N2F2NLes/ndmTN3Zs6ZOWc+7sxe+qlg/pOvin+hFXSAHLSU8JA7JU0A/iTjI9JU2lIikUgmJ2zaVHRDhWxDJ+znAtjmOcquHoS5
wBYgD/AC+cBW0wWoQOXbpkKbNhc9S3H8JsmgpyiGcJxep0yoEB6TWp+VMksW81klW3728pPzd7rxrwNWxj+vCTz+A8AD0ieItgNFwINAMbADKAEeAh4GSp
XcnQjLVDxozyH/Own0uCPX9CG3R5M+8a3pGofZfm1DfePxifjApHE8Ph59rCV+cmq0PzYpfaKti9Na4n3SEzheCUa+r6ynvxsuvHp7XxTmNiJr8sPjclHL
i9IjTeqBay4kNA7hy+2Y38ZplCI0ovy4OkgVQdEEd6ulUAV1hJ30DNAcLqTRVo9zAjjaqlFn2EWxVqc+CfSE3RQJF9ErrQ3O/9SnnJZKrycWELKsYzREE5
hVj0F6L/VDA4Oqzc5FPkF+cViOtVa8i1AUuWN0Qo4yH207d40C56bJHRQYSR3hHCiZAyVLoJhOpkIlVEchH9dTJ8dqN+qZlrN5CK2OyrnchzHqjwaEQI0Y
o+feRZpB+3wFokwYiDuXtWRT+MH3hD3USGWot0Y0Sv2aod0Ycgyh1pjUbxtqm5b65UE/P/Qqoid0wUW5n17WRblsYUiUy1nlCMpFpXbMBWQpUxLTrMZ6mJ
tLOYth6qn0mrNQMq7Ld5rU5znUdhKI0yk8BTUt18Kk+ZQxOKHTLCkd9unCGWHFqbrR0FEoO4GOakd4CiEvlOxE3PzHUY8Vr+2CAUZh+Lh0vdpya9Kb4K5D
yl2bIMlKoRZoOYwyz9MUdO0Cx3UM4M1+izU0S4lD0JZLEh11WyvXLrcP8VukGqgtTEdlWjPyPOnOrhXc2xNcvnx95Y9k0Raz7KqWBNenSQhuLvT3MLN+Dw
caFGmmQ9BHwGmNOYccoG/NOFalOlSJ3Q4yZMRJNq1nIana+DpXzBGGRSNlrMmb2au4lGCH0tKtyzT/9sfXFzsGfZ+9r9Oju7++wnq9ofaH/L5e7Q8b1fR6
TK2vL6i9YlTtF8dUV/x+w9z7aaqNjSnyrMQz0Z9TtMs/Xv6wcofvg1nov3fxixZee1akvaT2qULBl6LrWun3Ev3xqRBthgd+ec3/Tar7qVU3n5oj8ZFIrD
6NU3qchXTIf5Of1W73nbJVruhCxfWU+Eo6LZ8X1QR50cKcy3kCGbR8Tphe+qsKk/QIWvGOtv6e1bOs40vYojelbEAzv6ruFroqzC86mzaG2E/y7oBcja7Y
nW+TTfc1NWFXOiLPHfoRi8uPtwgwDn5MnpxMUiV4O5+dz85n57vT+bwypQ8YotfwjCKthqrxLcrPBnCDeBOVZ40xcPvxM2Q8uq6yOfh578ntJ9F32H7+AF
wC5oHf1EWPG8gDSgDDa34P0j8L9Jf5sOmuJ8dBXXiFLpytglyDpP98wku66AMXlRxtYftfgL2vAhWw715l58XUam5h/kxlPl8z232/r6LCoNgeFEcG+OxC
nysmcSZRtzVdXs8cPgH9c3yEljAxtiZTN+cmIRwqojlGzIgzmaIjZaCOHHX8TVmYFO8IUiTI915NQT69M1m+AHMdoINV1NhJFOrUqPT8pX3G+flDO8+fdZ
UBu2bOuoJADd5Xz0SpaozPwWrB7amh/CrbypufNvL/H+xpK++Q085KfK7rSZ4zN8uLtTHqoF4azvzYnjR5LuskdXNokYaXz7k7sO/oz7r/ciGd5ToykM/6
Jk8qq6lb3g1nq0O+kp/J/z9Y14IcM+6iLppC//PVJtue72kHlm/Mb974rkV7ID/5nxGr8o2UheO4lBWlFoR9UpN+6YdWqTiL9vO5c/Lc2rVKcmb9UZ+F/F
3A5AaO4fX8/+hfnBgTtQAqAAA=
DOC
read_doc() { ANTIWORDHOME=$folder/usr/share/antiword usr/bin/antiword "$@" -m UTF-8 a.doc | grep received; }
due="received 218219 hidden 77 end
|received 218219 hidden 77 end |"
plain=$(read_doc)
all=$(read_doc -r -s)
other=$(node -e 'new (require("word-extractor"))().extract("a.doc").then((it) => console.log(it.getBody()))' | grep received)
echo "antiword 0.37:
$plain
word-extractor 1.0.4:
$other"
[ "$plain" = "$due" ] && [ "$all" = "$due" ] || { echo "changed: removed or hidden text is left out"; exit 1; }
[ "$(grep -c 'received 219 hidden' <<<"$other")" = 2 ] || { echo "changed: word-extractor reads the file otherwise"; exit 1; }
echo "as noted: removed and hidden text is given without being asked for"
