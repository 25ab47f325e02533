/** What Lit's renderer uses of Node's `buffer`, for servers that are not Node. */
export const Buffer = {
  from: (text: string) => ({toString: () => btoa(text)}),
};
