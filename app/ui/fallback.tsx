import { Component, type ReactNode } from 'react'

/** Shows `to` when what it holds cannot be shown. */
export class Fallback extends Component<{ to: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.to : this.props.children
  }
}
